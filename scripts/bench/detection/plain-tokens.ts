import type { DetectionLanguage } from '@/lib/detection/language-of';

/** The words of an English text in lower case; of a Chinese one its characters and pairs of characters. */
export function plainTokens(text: string, language: DetectionLanguage): string[] {
  const found = text.toLowerCase().match(language === 'zh' ? /[a-z]+|\p{Script=Han}/gu : /[a-z']+|\d+|[?!]/g) ?? [];
  return language === 'zh' ? [...found, ...found.slice(1).map((next, at) => `${found[at] ?? ''}${next}`)] : [...found];
}
