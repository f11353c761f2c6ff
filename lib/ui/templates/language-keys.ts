import type { Language } from '@/lib/domain/client';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** How the language of a template is called. */
export const languageKeys: Record<Language, MessageKey> = { en: 'form_language_en', 'zh-CN': 'form_language_zh' };
