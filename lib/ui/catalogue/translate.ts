import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '@/lib/domain/client';
import { type MessageKey, messages } from './messages';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Sentences without values or quoting need no parser: most of what the sidebar paints. */
const needsFormatting = (text: string) => text.includes('{') || text.includes("''");

/** A translator for one language; each message is parsed at its first use and kept. */
export function translator(language: Language): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const sentences = messages[language];
  return (key, values = {}) => {
    const text = sentences[key].message;
    if (!needsFormatting(text)) return text;
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, language);
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}
