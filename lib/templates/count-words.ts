import type { Language } from '@/lib/domain/client';

const plural = new Intl.PluralRules('en');

const number = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 20, signDisplay: 'negative' });
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = { en: number('en'), 'zh-CN': number('zh-CN') };

export const numberWords = (count: number, language: Language): string => numbers[language].format(count);

const counted = (count: number, language: Language, english: string, chinese: string): string =>
  language === 'en'
    ? `${numberWords(count, language)} ${english}${plural.select(count) === 'one' ? '' : 's'}`
    : `${numberWords(count, language)} ${chinese}`;

/** "3 days", "3 天". */
export const daysWords = (count: number, language: Language): string => counted(count, language, 'day', '天');

/** "3 working days", "3 个工作日". */
export const workingDaysWords = (count: number, language: Language): string =>
  counted(count, language, 'working day', '个工作日');

/** "2 days late", "晚了 2 天"; nothing when not late. */
export function lateWords(daysLate: number, language: Language): string {
  if (daysLate <= 0) return '';
  return language === 'en' ? `${daysWords(daysLate, language)} late` : `晚了 ${daysWords(daysLate, language)}`;
}
