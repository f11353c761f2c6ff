import { ReminderSection } from '@/components/book/reminder-section';
import { keepChoices } from '@/lib/messaging/keep-choices';
import { askToNotify, mayNotify, onPermissions } from '@/lib/platform/permissions';
import type { Preferences } from '@/lib/platform/preferences';
import { useReminders } from '@/lib/ui/use-reminders';

const isAllowed = async (): Promise<boolean> => (await mayNotify()) !== 'no';

export function ReminderView({ preferences }: { readonly preferences: Preferences }) {
  return (
    <ReminderSection
      {...useReminders({ preferences, savePreferences: keepChoices, isAllowed, ask: askToNotify, onPermissions })}
    />
  );
}
