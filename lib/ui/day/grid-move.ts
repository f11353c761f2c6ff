import { addDays } from '@/lib/domain/add-days';
import { addMonths } from '@/lib/domain/add-months';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { weekDay } from '@/lib/domain/week-day';

const inWeek = (day: CalendarDay, firstWeekDay: number): number => (weekDay(day) - firstWeekDay + 7) % 7;

const moves: Readonly<Record<string, (day: CalendarDay, firstWeekDay: number, shift: boolean) => CalendarDay>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day, firstWeekDay) => addDays(day, -inWeek(day, firstWeekDay)),
  End: (day, firstWeekDay) => addDays(day, 6 - inWeek(day, firstWeekDay)),
  PageUp: (day, _first, shift) => addMonths(day, shift ? -12 : -1),
  PageDown: (day, _first, shift) => addMonths(day, shift ? 12 : 1),
};

/**
 * Where a key leads in a calendar, or null when it leads nowhere. Home and End are the ends of the week; with shift, the pages are
 * years. Source: ARIA Authoring Practices, date picker.
 */
export const gridMove = (key: string, shift: boolean, day: CalendarDay, firstWeekDay: number): CalendarDay | null =>
  Object.hasOwn(moves, key) ? (moves[key]?.(day, firstWeekDay, shift) ?? null) : null;
