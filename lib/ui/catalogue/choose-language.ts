import type { Language } from '@/lib/domain/client';

export type LanguageChoice = 'auto' | Language;

/** `auto` takes the browser's first language that Kept speaks; English when there is none. */
export function chooseLanguage(choice: LanguageChoice, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
