import type { Flaw } from './flaw';
import { whenFlaw } from './read-condition';
import type { Word } from './read-words';
import { type LoopNames, typeOfPath } from './type-of-path';
import type { VariableType } from './variables';

/** What a `case` compares, and the word for it. */
export interface Compared {
  readonly type: VariableType;
  readonly word: Word;
}

/** Reads what follows `case`: one variable that can be compared. */
export function readCase(
  words: readonly Word[],
  loops: LoopNames,
): { readonly compared: Compared | null; readonly flaw: Flaw | null } {
  const [word, extra] = words;
  if (word?.kind !== 'path') return { compared: null, flaw: syntax(word) };
  if (extra !== undefined) return { compared: null, flaw: syntax(extra) };
  const type = typeOfPath(word.written.split('.'), loops);
  const flaw = (kind: Flaw['kind']) => ({ compared: null, flaw: { kind, name: word.written, at: word.at } });
  if (type === null) return flaw('unknown-variable');
  return typeof type === 'string' && type !== 'money' ? { compared: { type, word }, flaw: null } : flaw('wrong-value');
}

/** Checks what follows `when`: `"a", "b"` or `"a" or "b"`, each of the type that is compared. */
export function checkWhen(words: readonly Word[], { type, word: compared }: Compared): Flaw | null {
  for (let index = 0; ; index += 2) {
    const wrong = whenFlaw(type, words[index], compared);
    if (wrong) return words[index] ? wrong : syntax(words.at(-1));
    const separator = words[index + 1];
    if (separator === undefined) return null;
    if (separator.written !== ',' && separator.written !== 'or') return syntax(separator);
  }
}

const syntax = (word: Word | undefined): Flaw => ({ kind: 'syntax', name: word?.written ?? '', at: word?.at ?? 0 });
