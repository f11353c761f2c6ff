/** The languages that Kept reads. */
export type DetectionLanguage = 'en' | 'zh';

const han = /\p{Script=Han}/gu;
const latinWord = /[a-z]+/gi;

/** Which language a sentence is in: Chinese with English words in it is Chinese, an English sentence with a Chinese name English. */
export function languageOf(sentence: string): DetectionLanguage {
  const characters = sentence.match(han)?.length ?? 0;
  if (characters === 0) return 'en';
  return characters >= (sentence.match(latinWord)?.length ?? 0) ? 'zh' : 'en';
}
