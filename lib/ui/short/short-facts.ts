import type { Translate } from '@/lib/ui/catalogue/translate';
import type { FieldWords } from '@/lib/ui/record/field-words';

/** Told elsewhere on the page: as its title, over it, or as a source. Words that are the source's quote are, too. */
const elsewhere = new Set(['title', 'text', 'value', 'clientId', 'evidence', 'decisionEvidence']);

/** What is known of a record, a line each; what is not known has no line. */
export const shortFacts = <R extends { readonly evidence: { readonly quote: string } | null }>(
  record: R,
  words: readonly FieldWords<R>[],
  t: Translate,
): { readonly label: string; readonly value: string }[] =>
  words.flatMap(({ field, label, words: say }) => {
    const value = say(record);
    const isTold = elsewhere.has(field) || value === record.evidence?.quote;
    return isTold || value === t('history_nothing') ? [] : [{ label: t(label), value }];
  });
