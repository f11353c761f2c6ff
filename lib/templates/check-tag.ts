import { blockTags, deepestBlock, type OpenBlock } from './block-stack';
import type { Flaw } from './flaw';
import { conditionFlaw, whenFlaw } from './read-condition';
import type { Word } from './read-words';
import { forloop, type LoopNames, typeOfPath } from './type-of-path';
import type { VariableType } from './variables';

const noLoops: LoopNames = new Map();
export const loopsIn = (open: readonly OpenBlock[]): LoopNames => open.at(-1)?.loops ?? noLoops;

/** A tag as written; `argsAt` is where what follows its name begins, and the words count from there. */
export interface WrittenTag {
  readonly name: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly argsAt: number;
}

/**
 * Checks one tag. `open` holds the blocks around it and is moved on: a block that begins is pushed, one that ends is taken
 * off. Null = it is right.
 */
export function checkTag({ name, words, at, argsAt }: WrittenTag, open: OpenBlock[]): Flaw | null {
  const flaw = (found: Flaw | null): Flaw | null =>
    found === null ? null : { ...found, at: found.name === '' ? at : found.at + argsAt, name: found.name || name };
  const begin = (tag: OpenBlock['tag'], more: Partial<OpenBlock> = {}): Flaw | null => {
    const tooDeep = open.length >= deepestBlock;
    open.push({ tag, at, loops: loopsIn(open), compared: null, sawElse: false, ...more });
    return tooDeep ? { kind: 'too-much', name, at } : null;
  };
  if (Object.hasOwn(blockTags, name)) return checkPart(name, words, at, flaw, open);
  switch (name) {
    case 'if':
    case 'unless':
      return flaw(conditionFlaw(words, loopsIn(open))) ?? begin(name);
    case 'case': {
      const [word, extra] = words;
      const type = word?.kind === 'path' ? typeOfPath(word.written.split('.'), loopsIn(open)) : null;
      const wrong = caseFlaw(word, extra, type);
      if (word === undefined || type === null) begin('case');
      else begin('case', { compared: { type, word } });
      return flaw(wrong);
    }
    case 'for': {
      const loop = readLoop(words, loopsIn(open));
      const began = begin('for', { loops: loop.loops });
      return flaw(loop.flaw) ?? began;
    }
    case 'break':
    case 'continue':
      if (!open.some(({ tag }) => tag === 'for')) return { kind: 'syntax', name, at };
      return flaw(nothingMore(words));
    default:
      return { kind: 'unknown-tag', name, at };
  }
}

type Place = (found: Flaw | null) => Flaw | null;

/** `else` and the like, and the ends. */
function checkPart(name: string, words: readonly Word[], at: number, flaw: Place, open: OpenBlock[]): Flaw | null {
  const block = open.at(-1);
  if (block === undefined || !blockTags[name]?.includes(block.tag)) return { kind: 'syntax', name, at };
  if (name.startsWith('end')) {
    open.pop();
    return flaw(nothingMore(words));
  }
  if (block.sawElse) return { kind: 'syntax', name, at };
  if (name === 'else') {
    open[open.length - 1] = { ...block, sawElse: true };
    return flaw(nothingMore(words));
  }
  if (name === 'elsif') return flaw(conditionFlaw(words, block.loops));
  return block.compared === null ? null : flaw(checkWhen(words, block.compared.type, block.compared.word));
}

function caseFlaw(word: Word | undefined, extra: Word | undefined, type: VariableType | null): Flaw | null {
  if (word?.kind !== 'path') return syntax(word);
  if (extra !== undefined) return syntax(extra);
  if (type === null) return { kind: 'unknown-variable', name: word.written, at: word.at };
  return typeof type === 'string' && type !== 'money' ? null : { kind: 'wrong-value', name: word.written, at: word.at };
}

/** `when "a", "b"` or `when "a" or "b"`. */
function checkWhen(words: readonly Word[], type: VariableType, compared: Word): Flaw | null {
  for (let index = 0; ; index += 2) {
    const wrong = whenFlaw(type, words[index], compared);
    if (wrong) return words[index] ? wrong : syntax(words.at(-1));
    const separator = words[index + 1];
    if (separator === undefined) return null;
    if (separator.written !== ',' && separator.written !== 'or') return syntax(separator);
  }
}

/** `for item in done`, with `limit: 3`, `offset: 1` and `reversed` behind it. */
function readLoop(words: readonly Word[], loops: LoopNames): { readonly loops: LoopNames; readonly flaw: Flaw | null } {
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

const reserved = ['forloop', 'nil', 'null', 'true', 'false', 'empty', 'blank', 'and', 'or', 'not', 'contains', 'in'];

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

const nothingMore = ([word]: readonly Word[]): Flaw | null => (word === undefined ? null : syntax(word));
const syntax = (word: Word | undefined): Flaw => ({ kind: 'syntax', name: word?.written ?? '', at: word?.at ?? 0 });
