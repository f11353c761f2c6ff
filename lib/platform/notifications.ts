import { browser } from './browser';

/** One id, so that a new summary takes the place of an old one that nobody looked at. */
const id = 'due';
let hears = false;

/** The browser hands the API out only with the permission, which is optional and may come and go. */
export const hasNotifications = (): boolean => (browser as Partial<typeof browser>).notifications !== undefined;

export async function showNotification({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text });
}

/**
 * Hears of presses on the summary, which goes away with it. Heard once, however often it is asked for; without the permission
 * there is nothing to hear.
 */
export function onNotificationClick(listener: () => void): void {
  if (!hasNotifications() || hears) return;
  hears = true;
  browser.notifications.onClicked.addListener((pressed) => {
    if (pressed !== id) return;
    void browser.notifications.clear(id);
    listener();
  });
}
