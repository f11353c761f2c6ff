import type { Language } from '@/lib/domain/client';

const formatters: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  'zh-CN': new Intl.ListFormat('zh-CN', { type: 'conjunction' }),
};

/** "the text, the logo and the colours", "文本、标志和颜色". */
export const listWords = (texts: readonly string[], language: Language): string => formatters[language].format(texts);
