import * as z from 'zod/mini';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import { dayText } from '@/lib/ui/day/day-text';
import { type DayValue, noDay } from '@/lib/ui/day/day-value';

export { noDay };

/** A day as it stands in a kept form. */
export const dayValue = z.object({ day: z.nullable(z.string()), text: z.string() });

/** A day that was not typed, as its field shows it. */
export const dayValueOf = (
  day: CalendarDay | null,
  { today, language }: Pick<Catalogue, 'today' | 'language'>,
): DayValue => (day === null ? noDay : { day, text: dayText(day, today, language) });
