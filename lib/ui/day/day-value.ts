import type { CalendarDay } from '@/lib/domain/calendar-day';

/** What stands in a field for a day: the day, and the text as it was typed. Neither: there is no day yet. */
export interface DayValue {
  readonly day: CalendarDay | null;
  readonly text: string;
}

export const noDay: DayValue = { day: null, text: '' };

/** Something was typed that is no day: not to be saved as "no day yet". */
export const isUnreadDay = ({ day, text }: DayValue): boolean => day === null && text.trim() !== '';
