import type { Flaw } from './flaw';
import type { Word } from './read-words';
import { forloop, type LoopNames, typeOfPath } from './type-of-path';

/** A loop: the names that are known inside it, and what is wrong with it, or null. */
export interface ReadLoop {
  readonly loops: LoopNames;
  readonly flaw: Flaw | null;
}

const reserved = ['forloop', 'nil', 'null', 'true', 'false', 'empty', 'blank', 'and', 'or', 'not', 'contains', 'in'];

/** `for item in done`, with `limit: 3`, `offset: 1` and `reversed` behind it. */
export function readLoop(words: readonly Word[], loops: LoopNames): ReadLoop {
  const [name, inside, list, ...rest] = words;
  if (name?.kind !== 'path' || !/^[A-Za-z]\w*$/.test(name.written) || reserved.includes(name.written)) {
    return { loops, flaw: syntax(name) };
  }
  if (inside?.written !== 'in' || list?.kind !== 'path') return { loops, flaw: syntax(list ?? inside ?? name) };
  const type = typeOfPath(list.written.split('.'), loops);
  if (type === null) return { loops, flaw: { kind: 'unknown-variable', name: list.written, at: list.at } };
  if (typeof type === 'string' || !('list' in type)) {
    return { loops, flaw: { kind: 'wrong-value', name: list.written, at: list.at } };
  }
  const within = new Map([...loops, [name.written, { item: type.list }] as const, ['forloop', forloop] as const]);
  return { loops: within, flaw: modifierFlaw(rest) };
}

function modifierFlaw(words: readonly Word[]): Flaw | null {
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word?.written === 'reversed') index += 1;
    else if (word?.written === 'limit' || word?.written === 'offset') {
      const [colon, count] = words.slice(index + 1, index + 3);
      if (colon?.written !== ':' || count?.kind !== 'number' || !/^\d{1,6}$/.test(count.written)) {
        return syntax(count ?? colon ?? word);
      }
      index += 3;
    } else return syntax(word);
  }
  return null;
}

const syntax = (word: Word | undefined): Flaw => ({ kind: 'syntax', name: word?.written ?? '', at: word?.at ?? 0 });
