import type { Language } from '@/lib/domain/client';
import { type MessageValues, messageFormatter } from './format-message';
import { type MessageKey, messages } from './messages';

export type { MessageValues };

export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator for one language, with every sentence there is. */
export const translator = (language: Language): Translate => messageFormatter(language, messages[language]);
