import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { CalendarDay } from '@/lib/domain/calendar-day';

type Counts = Readonly<Record<CalendarDay, number>>;

const none: Counts = {};

/**
 * How many promises of ours are due on each day of the month that was last asked for with `onMonth`, which stays the same function.
 * Answers that were overtaken by another question are forgotten. `changes` grows whenever the store changed.
 * Without an answer the counts are empty: the day can be picked all the same.
 */
export function useDueCounts(reader: Pick<Reader, 'dueCounts'>, changes: number, onError: (error: unknown) => void) {
  const [counts, setCounts] = useState(none);
  const [asked, setAsked] = useState<{ readonly from: CalendarDay; readonly to: CalendarDay } | null>(null);
  const newest = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes the counts be read again
  useEffect(() => {
    newest.current += 1;
    const turn = newest.current;
    if (asked === null) return;
    reader.dueCounts(asked).then(
      (answer) => {
        if (turn === newest.current) setCounts(answer);
      },
      (error: unknown) => {
        if (turn !== newest.current) return;
        setCounts(none);
        onError(error);
      },
    );
    return () => {
      newest.current += 1;
    };
  }, [reader, changes, asked, onError]);

  const onMonth = useCallback((from: CalendarDay, to: CalendarDay) => {
    setAsked((before) => (before?.from === from && before.to === to ? before : { from, to }));
  }, []);
  return { counts, onMonth };
}
