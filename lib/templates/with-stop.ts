import type { Language } from '@/lib/domain/client';

const stops: Readonly<Record<Language, string>> = { en: '.', 'zh-CN': '。' };
/** A stop, with closing quotes and brackets behind it. */
const ended = /[.!?。！？…:：;；]["'”’」』）)\]]*\s*$/u;

/** The text as a sentence of its own: with a full stop, unless it ends with one already. */
export const withStop = (text: string, language: Language): string =>
  ended.test(text) ? text : `${text.trimEnd()}${stops[language]}`;
