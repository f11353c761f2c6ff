import { browser } from './browser';
import { hasNotifications } from './notifications';

const wanted = { permissions: ['notifications' as const] };

/** Whether a notification can be shown; `later`: it is allowed, but this page or background began before it was. */
export async function mayNotify(): Promise<'yes' | 'no' | 'later'> {
  if (!(await browser.permissions.contains(wanted))) return 'no';
  return hasNotifications() ? 'yes' : 'later';
}

/** Asks the person. Must be called in the handler of their press, before anything is awaited. False when they refuse. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(wanted);

/** Hears when any permission was given or taken back, here or in the browser's settings. The answer stops it. */
export function onPermissions(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(listener);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(listener);
  };
}
