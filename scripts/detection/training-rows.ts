import { readFileSync } from 'node:fs';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';

/** A labelled text; a kind that is null or absent is unknown and teaches nothing. */
export interface LabelledRow extends Partial<Record<SuggestionKind, boolean | null>> {
  readonly id: string;
  readonly lang: DetectionLanguage;
  readonly text: string;
  /** Which set it is from. */
  readonly set: string;
}

const root = new URL('../..', import.meta.url);
/** The labelled sets of others and the hand-made rows; they are not part of this repository. */
export const sharedData = new URL('../shared/promise-data/', root);

export function readRows(file: URL, set: string): LabelledRow[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => ({ ...(JSON.parse(line) as LabelledRow), set }));
}

const letters: Readonly<Record<SuggestionKind, string>> = {
  promise: 'P',
  request: 'R',
  change: 'C',
  complaint: 'X',
  delivery: 'D',
  approval: 'A',
};

/** labels/parakweet.tsv: our own labels of the sentences of Parakweet, by the number of the sentence; `?` = unsure. */
function readOfficeLabels(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('labels/parakweet.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return new Map(lines.map((line) => [line.slice(0, 4), line.slice(5)]));
}

const numberOf = (id: string): string => id.slice(-4);

/** Sentences of real office mail with our labels; where the shared data has a label of its own for a promise, that one counts. */
function officeRows(file: string): LabelledRow[] {
  const labels = readOfficeLabels();
  const checked = readRows(new URL('enron-train.jsonl', sharedData), 'office');
  const promises = new Map(checked.map(({ id, promise }) => [numberOf(id), promise ?? null]));
  return readRows(new URL(file, sharedData), 'office').map(({ id, lang, text, set }) => {
    const number = numberOf(id);
    const given = labels.get(number) ?? '';
    const label = (kind: SuggestionKind) =>
      given === '' || given.includes(`${letters[kind]}?`) ? null : given.includes(letters[kind]);
    const kinds = Object.fromEntries(suggestionKinds.map((kind) => [kind, label(kind)]));
    return {
      id,
      lang,
      text,
      set,
      ...kinds,
      ...(promises.has(number) ? { promise: promises.get(number) ?? null } : {}),
    };
  });
}

const ownFiles = [
  'own-en',
  'own-en-plain',
  'own-en-mixed',
  'own-office',
  'own-office-requests',
  'own-zh',
  'own-zh-formal',
  'own-zh-mixed',
];

/** Our own sentences, which are all in the repository. */
export const ownRows = (): LabelledRow[] =>
  ownFiles.flatMap((name) => readRows(new URL(`sentences/${name}.jsonl`, import.meta.url), 'own'));

/** Everything that may be learned from: hand-made rows, our own sentences, and Parakweet's (Apache-2.0) under our labels. */
export const trainingRows = (): LabelledRow[] => [
  ...readRows(new URL('hand-train.jsonl', sharedData), 'hand'),
  ...ownRows(),
  ...officeRows('parakweet-train.jsonl'),
];

/** Rows to report on; nothing is learned from them. */
export function devRows(): LabelledRow[] {
  return [
    ...readRows(new URL('hand-dev.jsonl', sharedData), 'hand'),
    ...officeRows('parakweet-dev.jsonl'),
    ...readRows(new URL('bc3-dev.jsonl', sharedData), 'lists'),
  ];
}
