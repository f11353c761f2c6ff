import { ReminderSection } from '@/components/book/reminder-section';
import { askToNotify, mayNotify, onPermissions } from '@/lib/platform/permissions';
import { type Preferences, savePreferences } from '@/lib/platform/preferences';
import { useReminders } from '@/lib/ui/use-reminders';

const isAllowed = async (): Promise<boolean> => (await mayNotify()) !== 'no';

export function ReminderView({ preferences }: { readonly preferences: Preferences }) {
  return (
    <ReminderSection {...useReminders({ preferences, savePreferences, isAllowed, ask: askToNotify, onPermissions })} />
  );
}
