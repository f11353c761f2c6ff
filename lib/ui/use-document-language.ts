import { useLayoutEffect } from 'react';
import type { Language } from '@/lib/domain/client';

/** Tells the browser and screen readers the page's language and name. Both languages are written from left to right. */
export function useDocumentLanguage(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = 'ltr';
    document.title = title;
  }, [language, title]);
}
