import { due } from '@/lib/detection/due/due';
import { type LabelledSentence, labelSentences } from '@/lib/detection/label-sentences';
import { ownSentences } from '@/lib/detection/own-sentences';
import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';

/** A row of `find-promises`. */
export interface AskedRow {
  readonly id: string;
  readonly text: string;
  /** When the message was sent, ISO 8601 with the sender's offset. */
  readonly date?: string;
  readonly tz?: string;
  /** The wall clock taken as now, instead of `date`. */
  readonly ref?: string;
}

/** The answer to a row: what its text was found to be, the day by which it is due, and the scores behind. */
export type AnsweredRow = Readonly<Record<SuggestionKind, boolean>> & {
  readonly id: string;
  readonly due: string | null;
  readonly score: Readonly<Record<SuggestionKind, number>>;
};

/** Whose day it is, where several sentences have one. */
const dated: readonly SuggestionKind[] = ['promise', 'request', 'change'];

/** The day that a text names, whatever the text is. */
export const dueOf = ({ text, date, tz, ref }: AskedRow): string | null =>
  due(text, ref ?? date ?? '', tz ?? null)?.day ?? null;

/** Labels a text as the finder does a mail: without zones, sentence by sentence; a kind that one sentence has the text has. */
export function labelRow(row: AskedRow): AnsweredRow {
  const { id, text, date, tz, ref } = row;
  const sentences = ownSentences(text);
  const labels = labelSentences(sentences.map((sentence) => sentence.text));
  const has = (kind: SuggestionKind) => labels.some(({ sure }) => sure.includes(kind));
  const best = (kind: SuggestionKind) => Math.max(0, ...labels.map(({ scores }: LabelledSentence) => scores[kind]));
  const days = dated.flatMap((kind) =>
    sentences
      .filter((_, at) => labels[at]?.sure.includes(kind))
      .flatMap((sentence) => due(sentence.text, ref ?? date ?? '', tz ?? null)?.day ?? []),
  );
  const each = <Value>(value: (kind: SuggestionKind) => Value) =>
    Object.fromEntries(suggestionKinds.map((kind) => [kind, value(kind)])) as Record<SuggestionKind, Value>;
  return { id, ...each(has), due: days[0] ?? null, score: each((kind) => Number(best(kind).toFixed(4))) };
}
