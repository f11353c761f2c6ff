import { useCallback, useEffect, useState } from 'react';
import type { Preferences } from '@/lib/platform/preferences';

/** The part of the preferences that says whether, when and what the daily summary tells. */
export type ReminderPreferences = Pick<
  Preferences,
  'reminders' | 'reminderHour' | 'reminderDaysBefore' | 'reminderNames'
>;

interface Ports {
  readonly preferences: ReminderPreferences;
  readonly savePreferences: (changed: Partial<ReminderPreferences>) => Promise<void>;
  /** Whether the browser allows notifications, as of now. */
  readonly isAllowed: () => Promise<boolean>;
  /** Asks the person; to be called in the handler of their press. */
  readonly ask: () => Promise<boolean>;
  /** Calls when a permission came or went; answers how to stop it. */
  readonly onPermissions: (heard: () => void) => () => void;
}

/** `taken-back`: they were on until the browser's permission went. */
export type ReminderNotice = 'saved' | 'failed' | 'refused' | 'taken-back';

/** The choices of the daily summary. Each is written at once. */
export function useReminders({ preferences, savePreferences, isAllowed, ask, onPermissions }: Ports) {
  const [allowed, setAllowed] = useState(true);
  const [said, setSaid] = useState<ReminderNotice | null>(null);
  const wanted = preferences.reminders === 'on';
  const takenBack = preferences.reminders === 'taken-back' || (wanted && !allowed);

  const look = useCallback(() => {
    // Unknown counts as allowed: the background finds out before it shows anything.
    isAllowed().then(setAllowed, () => setAllowed(true));
  }, [isAllowed]);
  useEffect(() => {
    look();
    return onPermissions(look);
  }, [look, onPermissions]);

  const change = async (changed: Partial<ReminderPreferences>): Promise<void> => {
    setSaid(
      await savePreferences(changed).then(
        () => 'saved' as const,
        () => 'failed' as const,
      ),
    );
  };

  const switchTo = async (on: boolean): Promise<void> => {
    if (!on) return change({ reminders: 'off' });
    const granted = await ask().catch(() => false);
    setAllowed(granted);
    if (granted) await change({ reminders: 'on' });
    else setSaid('refused');
  };

  return {
    on: wanted && allowed,
    preferences,
    notice: said === null || said === 'saved' ? (takenBack ? ('taken-back' as const) : said) : said,
    change,
    switchTo,
  };
}
