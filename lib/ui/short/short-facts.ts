import type { Translate } from '@/lib/ui/catalogue/translate';
import type { FieldWords } from '@/lib/ui/record/field-words';

/** Told elsewhere on the page: as its title, over it, or as a source. */
const elsewhere = new Set(['title', 'text', 'value', 'clientId', 'evidence', 'decisionEvidence']);

/** What is known of a record, a line each; what is not known has no line. */
export const shortFacts = <R>(
  record: R,
  words: readonly FieldWords<R>[],
  t: Translate,
): { readonly label: string; readonly value: string }[] =>
  words.flatMap(({ field, label, words: say }) => {
    const value = say(record);
    return elsewhere.has(field) || value === t('history_nothing') ? [] : [{ label: t(label), value }];
  });
