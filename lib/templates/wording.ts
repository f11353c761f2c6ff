import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Language } from '@/lib/domain/client';

/** What decides how a value is put into words: the language of the draft, never that of the browser. */
export interface Wording {
  readonly language: Language;
  readonly today: CalendarDay;
}
