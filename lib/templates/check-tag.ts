import { blockTags, deepestBlock, type OpenBlock } from './block-stack';
import type { Flaw } from './flaw';
import { checkWhen, readCase } from './read-case';
import { conditionFlaw } from './read-condition';
import { readLoop } from './read-loop';
import type { Word } from './read-words';
import type { LoopNames } from './type-of-path';

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
 * Checks one tag. `open` holds the blocks around it and is moved on, also by a tag with a flaw: a block that begins is
 * pushed, one that ends is taken off. Null = it is right.
 */
export function checkTag(tag: WrittenTag, open: OpenBlock[]): Flaw | null {
  const { name, words, at } = tag;
  const loops = loopsIn(open);
  const begin = (block: OpenBlock['tag'], flaw: Flaw | null, more: Partial<OpenBlock> = {}): Flaw | null => {
    open.push({ tag: block, at, loops, compared: null, sawElse: false, ...more });
    return placed(flaw, tag) ?? (open.length > deepestBlock ? { kind: 'too-much', name, at } : null);
  };
  if (Object.hasOwn(blockTags, name)) return placed(checkPart(name, words, open), tag);
  if (name === 'if' || name === 'unless') return begin(name, conditionFlaw(words, loops));
  if (name === 'case') {
    const { compared, flaw } = readCase(words, loops);
    return begin(name, flaw, { compared });
  }
  if (name === 'for') {
    const loop = readLoop(words, loops);
    return begin(name, loop.flaw, { loops: loop.loops });
  }
  if (name !== 'break' && name !== 'continue') return { kind: 'unknown-tag', name, at };
  return placed(open.some((block) => block.tag === 'for') ? nothingMore(words) : misplaced, tag);
}

/** A flaw of the tag as a whole has no name yet; all others count from its words. */
function placed(flaw: Flaw | null, { name, at, argsAt }: WrittenTag): Flaw | null {
  if (flaw === null) return null;
  return flaw.name === '' ? { ...flaw, name, at } : { ...flaw, at: flaw.at + argsAt };
}

const misplaced: Flaw = { kind: 'syntax', name: '', at: 0 };

/** `else` and the like, and the ends. */
function checkPart(name: string, words: readonly Word[], open: OpenBlock[]): Flaw | null {
  const block = open.at(-1);
  if (block === undefined || !blockTags[name]?.includes(block.tag)) return misplaced;
  if (name.startsWith('end')) {
    open.pop();
    return nothingMore(words);
  }
  if (block.sawElse) return misplaced;
  if (name === 'else') {
    open[open.length - 1] = { ...block, sawElse: true };
    return nothingMore(words);
  }
  if (name === 'elsif') return conditionFlaw(words, block.loops);
  return block.compared === null ? null : checkWhen(words, block.compared);
}

const nothingMore = ([word]: readonly Word[]): Flaw | null =>
  word === undefined ? null : { kind: 'syntax', name: word.written, at: word.at };
