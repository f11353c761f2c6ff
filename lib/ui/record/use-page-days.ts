import { useEffect, useMemo, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import { useDueCounts } from '@/lib/ui/day/use-due-counts';
import type { DayTools } from '@/lib/ui/log/day-tools';

interface Ports {
  readonly reader: () => Promise<Pick<Reader, 'dueCounts' | 'findPeople'>>;
  readonly timeZone: () => string;
  readonly onChange: (listener: () => void) => () => void;
  readonly reportError: (error: unknown) => void;
}

const nobody = { addresses: [], domains: [], threadKey: null };

/** What the fields for days of a screen need: the user's zone and calendar, and what is due already, kept up to date. */
export function usePageDays({ reader, timeZone, onChange, reportError }: Ports): DayTools {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [changes, setChanges] = useState(0);
  const counting = useMemo(
    () => ({ dueCounts: async (days: Parameters<Reader['dueCounts']>[0]) => (await reader()).dueCounts(days) }),
    [reader],
  );
  const { counts, onMonth } = useDueCounts(counting, changes, reportError);

  useEffect(() => onChange(() => setChanges((count) => count + 1)), [onChange]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes the settings be read again
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const found = await (await reader()).findPeople(nobody);
      if (isCurrent) setSettings(found.settings);
    };
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [reader, changes, reportError]);

  const calendar = useMemo(() => {
    const { weekend, holidays, makeUpDays } = settings ?? defaultSettings;
    return { weekend, holidays, makeUpDays };
  }, [settings]);
  return { zone: timeZone(), calendar, counts, onMonth };
}
