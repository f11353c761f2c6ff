import { useMemo } from 'react';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { useDueCounts } from '@/lib/ui/day/use-due-counts';
import type { DayTools } from './day-tools';
import type { LogPorts } from './log-ports';

/** What a field for a day needs: the user's calendar and zone, and what is due already. */
export function useDayTools(
  { reader, timeZone, reportError }: Pick<LogPorts, 'reader' | 'timeZone' | 'reportError'>,
  calendar: WorkCalendar,
): DayTools {
  const counting = useMemo(
    () => ({ dueCounts: async (query: { from: string; to: string }) => (await reader()).dueCounts(query) }),
    [reader],
  );
  const zone = useMemo(timeZone, [timeZone]);
  return { zone, calendar, ...useDueCounts(counting, 0, reportError) };
}
