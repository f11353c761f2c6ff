import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Language } from '@/lib/domain/client';
import { nameNearDay } from './day-names';
import { readDayWords } from './read-day-words';

const everyDay = { weekend: [], holidays: [], makeUpDays: [] };

/** A picked day as text for the field: in words where these are read back as the same day, else `YYYY-MM-DD`. */
export function dayText(day: CalendarDay, today: CalendarDay, language: Language): string {
  const words = nameNearDay(day, today, language);
  const read = readDayWords(words, today, null, everyDay);
  return read.kind === 'day' && read.day === day ? words : day;
}
