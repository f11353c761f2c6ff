import { type Preferences, savePreferences } from '@/lib/platform/preferences';
import { reportError } from '@/lib/platform/report-error';
import { callBackground } from './call-background';

/**
 * Keeps preferences of which the reminders must know, and has the background look at them: it does not listen for them itself,
 * since every width that a sidebar remembers would wake it. Rejects when the browser cannot keep them.
 */
export async function keepChoices(changed: Partial<Preferences>): Promise<void> {
  await savePreferences(changed);
  callBackground('reminders/look', null).catch(reportError);
}
