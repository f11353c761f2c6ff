import type { Language } from '@/lib/domain/client';

const formatters: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  'zh-CN': new Intl.ListFormat('zh-CN', { type: 'conjunction' }),
};

/** "Ana, Bo and Cy"; "安娜、波和西". */
export const formatList = (items: readonly string[], language: Language): string => formatters[language].format(items);
