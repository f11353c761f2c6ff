import type { Language } from '@/lib/domain/client';
import { messageFormatter } from '@/lib/ui/catalogue/format-message';
import * as english from '@/public/_locales/en/messages.json';
import * as chinese from '@/public/_locales/zh_CN/messages.json';

/** The few sentences that the background says: all of them would make up half of it, and it starts with each write. */
const sentences = {
  en: {
    extension_name: english.extension_name,
    badge_title: english.badge_title,
    reminder_late: english.reminder_late,
    reminder_today: english.reminder_today,
    reminder_ahead: english.reminder_ahead,
    reminder_title: english.reminder_title,
    reminder_names: english.reminder_names,
    reminder_names_more: english.reminder_names_more,
  },
  'zh-CN': {
    extension_name: chinese.extension_name,
    badge_title: chinese.badge_title,
    reminder_late: chinese.reminder_late,
    reminder_today: chinese.reminder_today,
    reminder_ahead: chinese.reminder_ahead,
    reminder_title: chinese.reminder_title,
    reminder_names: chinese.reminder_names,
    reminder_names_more: chinese.reminder_names_more,
  },
} as const;

export const reminderTranslator = (language: Language) => messageFormatter(language, sentences[language]);
