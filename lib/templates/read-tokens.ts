import { LiquidError, Tokenizer } from 'liquidjs';
import { templateEngine } from './engine';

interface Span {
  /** Indices into the text; `end` is behind the last unit. */
  readonly at: number;
  readonly end: number;
}

/** A part of a template: its own text, an output, a tag, or what belongs to a comment. `broken`: begins and does not end. */
export type SourceToken =
  | (Span & { readonly kind: 'text' | 'comment' })
  | (Span & { readonly kind: 'output'; readonly content: string; readonly contentAt: number })
  | (Span & { readonly kind: 'tag'; readonly name: string; readonly args: string; readonly argsAt: number })
  | (Span & { readonly kind: 'broken'; readonly name: string });

/**
 * The parts of a template in order, without gaps; line breaks are `\n`. The engine's own reader says where outputs and tags
 * begin and end, so that what was checked is what is followed. A broken part is the last one; so is the tag `raw`, behind
 * which other rules would hold.
 */
export function* readTokens(text: string): Generator<SourceToken> {
  const { options } = templateEngine();
  const tokenizer = new Tokenizer(text, options.operators);
  let comment: number | null = null;
  while (tokenizer.p < tokenizer.N) {
    const at = tokenizer.p;
    const token = nextToken(tokenizer, options);
    const end = tokenizer.p;
    if (token === null) {
      yield { kind: 'broken', name: text.slice(at, at + 2), at, end: text.length };
      return;
    }
    const name = 'name' in token ? token.name : null;
    if (name === 'comment' || comment !== null) {
      comment = name === 'endcomment' ? null : (comment ?? at);
      yield { kind: 'comment', at, end };
    } else yield partOf(text.slice(at, end), name, at, end);
    if (name === 'raw') return;
  }
  if (comment !== null) yield { kind: 'broken', name: 'comment', at: comment, end: text.length };
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

function partOf(written: string, name: string | null, at: number, end: number): SourceToken {
  if (!/^\{[{%]/.test(written)) return { kind: 'text', at, end };
  // The "-" of whitespace control belongs to the braces.
  const from = written.startsWith('-', 2) ? 3 : 2;
  const to = written.length - (written.endsWith('-', written.length - 2) ? 3 : 2);
  const content = written.slice(from, Math.max(from, to));
  if (name === null) return { kind: 'output', content, contentAt: at + from, at, end };
  const argsFrom = content.indexOf(name) + name.length;
  return { kind: 'tag', name, args: content.slice(argsFrom), argsAt: at + from + argsFrom, at, end };
}
