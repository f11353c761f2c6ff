import { filters } from './filters';
import type { Flaw } from './flaw';
import { readWords, unquoted, type Word } from './read-words';
import { type LoopNames, typeOfPath, wordsKey } from './type-of-path';
import type { VariableType } from './variables';

/** One filter with the type that comes into it. */
export type OutputStep =
  | { readonly name: string; readonly takes: VariableType }
  | { readonly name: 'default'; readonly takes: VariableType; readonly text: string };

/** What stands in `{{ }}`. A text in quotes has no path. */
export interface WrittenOutput {
  readonly path: readonly string[] | null;
  readonly constant: string;
  /** As written. */
  readonly variable: string;
  /** See `wordsKey`; of a filter that asks an entry for a field, that of the field. */
  readonly key: string;
  readonly steps: readonly OutputStep[];
  /** Of the value in the end. */
  readonly type: VariableType;
}

type Read = { readonly output: WrittenOutput } | { readonly flaw: Flaw };

/** Reads and checks the text between `{{` and `}}`: a variable of the list, then filters, each with a value that it takes. */
export function readOutput(text: string, loops: LoopNames): Read {
  const words = readWords(text);
  const [first, ...rest] = words;
  if (first === undefined) return { flaw: { kind: 'syntax', name: '', at: 0 } };
  if (first.kind === 'text')
    return withSteps(first, { path: null, constant: unquoted(first.written) }, 'text', rest, '');
  if (first.kind !== 'path') return { flaw: { kind: 'syntax', name: first.written, at: first.at } };
  const path = first.written.split('.');
  const type = typeOfPath(path, loops);
  if (type === null) return { flaw: { kind: 'unknown-variable', name: first.written, at: first.at } };
  return withSteps(first, { path, constant: '' }, type, rest, wordsKey(path, loops));
}

function withSteps(
  first: Word,
  source: Pick<WrittenOutput, 'path' | 'constant'>,
  sourceType: VariableType,
  rest: readonly Word[],
  key: string,
): Read {
  const steps: OutputStep[] = [];
  let type = sourceType;
  let last = first;
  for (let index = 0; index < rest.length; ) {
    const read = readStep(rest, index, type);
    if ('flaw' in read) return read;
    if (steps.at(-1)?.name === 'link')
      return { flaw: { kind: 'wrong-value', name: read.word.written, at: read.word.at } };
    steps.push(read.step);
    type = read.gives;
    last = read.word;
    index = read.next;
  }
  // A list, an entry or a group is nothing that can be written.
  if (typeof type !== 'string' || type === 'truth')
    return { flaw: { kind: 'wrong-value', name: last.written, at: last.at } };
  const asked =
    typeof sourceType === 'object' && 'item' in sourceType ? filters[steps[0]?.name ?? '']?.asks : undefined;
  const gapKey = asked === undefined ? key : `${key}.${asked}`;
  return { output: { ...source, variable: first.written, key: gapKey, steps, type } };
}

type ReadStep =
  | { readonly step: OutputStep; readonly gives: VariableType; readonly word: Word; readonly next: number }
  | { readonly flaw: Flaw };

function readStep(words: readonly Word[], index: number, takes: VariableType): ReadStep {
  const [bar, word, colon, argument] = words.slice(index, index + 4);
  if (bar?.written !== '|' || bar.kind !== 'sign') return wrong('syntax', bar);
  if (word?.kind !== 'path') return wrong('syntax', word ?? bar);
  const name = word.written;
  if (name === 'default') {
    if (colon?.written !== ':' || argument?.kind !== 'text') return wrong('syntax', argument ?? colon ?? word);
    if (typeof takes !== 'string' || takes === 'truth') return wrong('wrong-value', word);
    return { step: { name, takes, text: unquoted(argument.written) }, gives: 'text', word, next: index + 4 };
  }
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (filter === undefined) return wrong('unknown-filter', word);
  if (colon !== undefined && colon.written !== '|') return wrong('syntax', colon);
  const gives = filter.gives(takes);
  return gives === null ? wrong('wrong-value', word) : { step: { name, takes }, gives, word, next: index + 2 };
}

const wrong = (kind: Flaw['kind'], word: Word | undefined): { readonly flaw: Flaw } => ({
  flaw: { kind, name: word?.written ?? '', at: word?.at ?? 0 },
});
