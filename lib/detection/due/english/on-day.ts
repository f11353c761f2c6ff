import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Meaning } from './reading';

/** The meaning of words that name exactly one day, null where they name none after all ("the 31st of June"). */
export const onDay = (day: CalendarDay | null): Meaning | null => (day === null ? null : { day });
