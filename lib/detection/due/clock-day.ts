import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WallClock } from './wall-clock';

/** The day that a wall clock shows. */
export const clockDay = ({ year, month, day }: WallClock): CalendarDay =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
