import { longestTemplate } from '@/lib/domain/template';
import type { OpenBlock } from './block-stack';
import { checkTag, loopsIn } from './check-tag';
import type { Flaw } from './flaw';
import { readOutput, type WrittenOutput } from './read-output';
import { readTokens, type SourceToken } from './read-tokens';
import { readWords } from './read-words';

/** A text of a template (body or subject), read and checked; outputs and tags by the index where they begin. */
export interface CheckedText {
  readonly outputs: ReadonlyMap<number, WrittenOutput>;
  /** Words of a tag, and of the `elsif` and `when` that belong to it: how much one look at its conditions takes. */
  readonly words: ReadonlyMap<number, number>;
  /** In order. */
  readonly flaws: readonly Flaw[];
}

/** Enough to mend; a text with more is no template. */
const mostFlaws = 50;

/** Checks every output and every tag, in branches that are never taken too, without rendering. Line breaks are `\n`. */
export function checkText(text: string): CheckedText {
  const outputs = new Map<number, WrittenOutput>();
  const words = new Map<number, number>();
  const flaws: Flaw[] = [];
  const open: OpenBlock[] = [];
  if (text.length > longestTemplate) add({ kind: 'too-long', name: '', at: longestTemplate });
  else for (const token of readTokens(text)) if (flaws.length < mostFlaws) check(token);
  const unclosed = open.at(-1);
  // A tag that was not understood may be the end that is missing.
  if (unclosed && !flaws.some(({ kind }) => kind === 'syntax' || kind === 'unknown-tag'))
    add({ kind: 'syntax', name: unclosed.tag, at: unclosed.at });
  return { outputs, words, flaws };

  function check(token: SourceToken): void {
    if (token.kind === 'broken') add({ kind: 'syntax', name: token.name, at: token.at });
    else if (token.kind === 'tag') {
      const tag = { ...token, words: readWords(token.args) };
      add(checkTag(tag, open));
      const owner = open.at(-1)?.at ?? token.at;
      words.set(owner, (words.get(owner) ?? 0) + tag.words.length);
    } else if (token.kind === 'output') {
      const read = readOutput(token.content, loopsIn(open));
      if ('output' in read) outputs.set(token.at, read.output);
      else if (read.flaw.name === '') add({ ...read.flaw, name: '{{', at: token.at });
      else add({ ...read.flaw, at: read.flaw.at + token.contentAt });
    }
  }

  function add(flaw: Flaw | null): void {
    if (flaw) flaws.push(flaw);
  }
}
