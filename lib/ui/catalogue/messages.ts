import type { Language } from '@/lib/domain/client';
import english from '@/public/_locales/en/messages.json';
import chinese from '@/public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof english;

/** Every sentence a person can read, in ICU MessageFormat; the same files are the browser's own `_locales`. */
export const messages: Record<Language, Record<MessageKey, { readonly message: string }>> = {
  en: english,
  'zh-CN': chinese,
};
