import { calendarDay } from '@/lib/domain/calendar-day';
import { money } from '@/lib/domain/money';
import { codeWords, isCodeType } from './code-words';
import { numberWords } from './count-words';
import { dayWords } from './day-words';
import { moneyWords } from './money-words';
import type { ValueType } from './variables';
import type { Wording } from './wording';

/** A value without a filter, in the words of its type; null where it is not of its type, which counts as not on record. */
export function writeValue(value: unknown, type: ValueType, wording: Wording): string | null {
  if (type === 'money') {
    const amount = money.safeParse(value);
    return amount.success ? moneyWords(amount.data, wording.language) : null;
  }
  if (type === 'number') return typeof value === 'number' ? numberWords(value, wording.language) : null;
  if (typeof value !== 'string') return null;
  if (type === 'day') return calendarDay.safeParse(value).success ? dayWords(value, wording, 'long') : null;
  return isCodeType(type) ? codeWords(type, value, wording.language) : value;
}
