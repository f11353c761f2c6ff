import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '@/lib/domain/client';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Sentences without values or quoting need no parser: most of what the sidebar paints. */
const needsFormatting = (text: string) => text.includes('{') || text.includes("''");

/** Fills the sentences of one language; each is parsed at its first use and kept. */
export function messageFormatter<Key extends string>(
  language: Language,
  sentences: Readonly<Record<Key, { readonly message: string }>>,
): (key: Key, values?: MessageValues) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
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
