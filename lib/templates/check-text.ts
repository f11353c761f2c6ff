import { LiquidError, Tokenizer } from 'liquidjs';
import { longestTemplate } from '@/lib/domain/template';
import type { OpenBlock } from './block-stack';
import { checkTag, loopsIn } from './check-tag';
import { templateEngine } from './engine';
import type { Flaw } from './flaw';
import { readOutput, type WrittenOutput } from './read-output';
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

/**
 * Checks every output and every tag, in branches that are never taken too, without rendering. Line breaks are `\n`. The
 * engine's own reader says where outputs and tags begin and end, so both always see the same ones.
 */
export function checkText(text: string): CheckedText {
  const outputs = new Map<number, WrittenOutput>();
  const words = new Map<number, number>();
  const flaws: Flaw[] = [];
  const open: OpenBlock[] = [];
  if (text.length > longestTemplate)
    return { outputs, words, flaws: [{ kind: 'too-long', name: '', at: longestTemplate }] };
  const { options } = templateEngine();
  const tokenizer = new Tokenizer(text, options.operators);
  let comment: number | null = null;
  while (tokenizer.p < tokenizer.N && flaws.length < mostFlaws) {
    const at = tokenizer.p;
    const token = nextToken(tokenizer, options);
    if (token === null)
      return { outputs, words, flaws: [...flaws, { kind: 'syntax', name: text.slice(at, at + 2), at }] };
    const inside = insideOf(token.getText());
    if (inside === null) continue;
    const [content, contentAt] = [inside.text, at + inside.at];
    if ('name' in token) {
      const { name } = token;
      const [args, argsAt] = argsOf(content, contentAt, name);
      if (name === 'raw') return { outputs, words, flaws: [...flaws, { kind: 'unknown-tag', name, at }] };
      if (comment !== null) {
        if (name === 'endcomment') comment = null;
      } else if (name === 'comment') comment = at;
      else {
        const tag = { name, words: readWords(args), at, argsAt };
        add(checkTag(tag, open));
        const owner = open.at(-1)?.at ?? at;
        words.set(owner, (words.get(owner) ?? 0) + tag.words.length);
      }
    } else if (comment === null) {
      const read = readOutput(content, loopsIn(open));
      if ('output' in read) outputs.set(at, read.output);
      else if (read.flaw.name === '') add({ ...read.flaw, name: '{{', at });
      else add({ ...read.flaw, at: read.flaw.at + contentAt });
    }
  }
  const unclosed = comment === null ? open.at(-1) : { tag: 'comment', at: comment };
  if (unclosed) add({ kind: 'syntax', name: unclosed.tag, at: unclosed.at });
  return { outputs, words, flaws };

  function add(flaw: Flaw | null): void {
    if (flaw) flaws.push(flaw);
  }
}

/** Null where one begins and does not end. */
function nextToken(tokenizer: Tokenizer, options: ReturnType<typeof templateEngine>['options']) {
  try {
    return tokenizer.readTopLevelToken(options);
  } catch (error) {
    if (LiquidError.is(error)) return null;
    throw error;
  }
}

/** What stands between the braces, without the "-" of whitespace control, and where; null for a text of its own. */
function insideOf(written: string): { readonly text: string; readonly at: number } | null {
  if (!/^\{[{%]/.test(written)) return null;
  const from = written.startsWith('-', 2) ? 3 : 2;
  const to = written.length - (written.endsWith('-', written.length - 2) ? 3 : 2);
  return { text: written.slice(from, Math.max(from, to)), at: from };
}

function argsOf(content: string, at: number, name: string): readonly [string, number] {
  const from = content.indexOf(name) + name.length;
  return [content.slice(from), at + from];
}
