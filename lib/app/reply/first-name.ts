import type { Language } from '@/lib/domain/client';

/** Stands before a name and is none. */
const title = /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame|herr|frau)\.?$/i;
const chinese = /\p{Script=Han}/u;

/**
 * As one is addressed: the first name in English, the whole name in Chinese, and a Chinese name whole in English too. Of
 * "Ruiz, Ana" it is "Ana".
 */
export function firstName(name: string, language: Language): string {
  const whole = name.replace(/\s+/g, ' ').trim();
  if (language === 'zh-CN' || chinese.test(whole)) return whole;
  const [, given = ''] = /^[^,]+, ?([^,]+)$/.exec(whole) ?? [];
  const words = (given.trim() || whole).split(' ');
  return words.find((word) => !title.test(word)) ?? whole;
}
