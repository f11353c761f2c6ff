import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { addWorkingDays, type WorkCalendar } from '@/lib/domain/working-days';

const ahead =
  /^(\+ ?|in )?(\d{1,4}) ?(days?|d|working days?|work days?|workdays?|business days?|wd|bd|weeks?|w|天|日|个?工作日|周|个?星期)?$/;
const weekDays: readonly (readonly [RegExp, string])[] = [
  [/\bweds?\b\.?/g, 'wednesday'],
  [/\bthur\b\.?/g, 'thursday'],
  [/\bsat\b\.?/g, 'saturday'],
  [/\bsun\b\.?/g, 'sunday'],
];

/** The most working days that are counted one by one: ten years have fewer. */
const mostWorkingDays = 3000;

/**
 * What only a field for a day can mean, as no sentence says it: "+3", "+3wd", "2w", "3个工作日". Null where the text says nothing
 * of that kind; a number alone is left alone, as it may be a day of the month as well as a count.
 */
export function bareCount(text: string, today: CalendarDay, calendar: WorkCalendar): CalendarDay | null {
  const [, sign, digits = '', unit = ''] = ahead.exec(text) ?? [];
  if (digits === '' || (sign === undefined && unit === '') || (sign === 'in ' && unit === '')) return null;
  const count = Number(digits);
  if (/^(?:w|周|个?星期)(?:eeks?)?$/.test(unit)) return addDays(today, count * 7);
  if (/^(?:work|business|wd|bd|个?工作)/.test(unit)) {
    return count <= mostWorkingDays ? addWorkingDays(today, count, calendar) : null;
  }
  return addDays(today, count);
}

const span = /^(?:\p{L}+|\d+)[ -](?:days?|weeks?|fortnight|months?|working days?|business days?)$/u;
const chineseSpan = /^[\d一二两三四五六七八九十]{1,3}(?:天|周|个?星期|个?工作日|个月)$/;

/** What was typed in words that a sentence would use, for the reader of sentences; the likeliest first. */
export function inSentenceWords(text: string): string[] {
  const full = weekDays.reduce((words, [short, name]) => words.replace(short, name), text);
  if (/^(?:the )?\d{1,2}(?:st|nd|rd|th)$/.test(full)) return [`by the ${full.replace('the ', '')}`];
  if (chineseSpan.test(full)) return [`${full}内`];
  return span.test(full) ? [full, `in ${full}`] : [full];
}
