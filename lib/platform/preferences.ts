import * as z from 'zod/mini';
import { browser } from './browser';

const key = 'preferences';

export const defaultPreferences = {
  language: 'auto',
  opens: 'known',
  width: 340,
  side: 'right',
  collapsed: false,
  reminders: 'off',
  reminderHour: 9,
  reminderDaysBefore: 1,
  reminderNames: false,
} as const;

/** A value that a newer version or a broken profile wrote falls back alone; the others stay. */
const preferences = z.object({
  language: z.catch(z.enum(['auto', 'en', 'zh-CN']), defaultPreferences.language),
  /** When the sidebar opens by itself. */
  opens: z.catch(z.enum(['known', 'always', 'never']), defaultPreferences.opens),
  /** Of the open sidebar, in CSS px. */
  width: z.catch(z.number().check(z.minimum(280), z.maximum(520)), defaultPreferences.width),
  side: z.catch(z.enum(['right', 'left']), defaultPreferences.side),
  /** Whether the person left it as a rail. */
  collapsed: z.catch(z.boolean(), defaultPreferences.collapsed),
  /** `taken-back`: they were on, and the browser's permission for them is gone. */
  reminders: z.catch(z.enum(['off', 'on', 'taken-back']), defaultPreferences.reminders),
  /** Hour of the day for the one summary. */
  reminderHour: z.catch(z.int().check(z.minimum(0), z.maximum(23)), defaultPreferences.reminderHour),
  /** The summary also counts what is due in so many days to come. */
  reminderDaysBefore: z.catch(z.int().check(z.minimum(0), z.maximum(14)), defaultPreferences.reminderDaysBefore),
  /** Whether the summary names clients, which passers-by can read. */
  reminderNames: z.catch(z.boolean(), defaultPreferences.reminderNames),
});
export type Preferences = z.infer<typeof preferences>;

const parse = (stored: unknown): Preferences =>
  preferences.parse(typeof stored === 'object' && stored !== null ? stored : {});

/** Never rejects: without storage the defaults hold. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    return parse((await browser.storage.local.get(key))[key]);
  } catch {
    return defaultPreferences;
  }
}

let last: Promise<void> = Promise.resolve();

/** Changes some of them, after what was changed in this view before. Rejects when the browser cannot keep them. */
export function savePreferences(changed: Partial<Preferences>): Promise<void> {
  const saving = last.then(async () => {
    await browser.storage.local.set({ [key]: { ...(await loadPreferences()), ...changed } });
  });
  last = saving.catch(() => {});
  return saving;
}

/** Hears of changes made in any view, this one too; the answer stops it. */
export function onPreferences(listener: (now: Preferences) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
