import type { TextSpan } from '@/lib/detection/text-span';
import { cutLong } from './cut-long';
import { findEnds } from './find-ends';
import { joinLines } from './join-lines';
import { listMarkLength } from './list-mark';

/** A sentence of a text: `text === whole.slice(start, end)`, without white space and list marks around it. */
export interface Sentence extends TextSpan {
  readonly text: string;
}

/**
 * The sentences of `span` of `text`, English or Chinese or both, in order and disjoint; places are those of `text` in UTF-16
 * units. A point of a list is a sentence, a line broken by a mail program is not; what holds no letter and no digit is left
 * out. Never throws; linear in the span.
 */
export function splitSentences(text: string, span: TextSpan): readonly Sentence[] {
  return joinLines(text, span)
    .flatMap((run) => parts(text, run))
    .flatMap((part) => cutLong(text, part))
    .flatMap((part) => trimmed(text, part));
}

function parts(text: string, run: TextSpan): readonly TextSpan[] {
  const begin = run.start + markLength(text, run);
  const ends = findEnds(text.slice(begin, run.end));
  return [0, ...ends].map((start, at) => ({ start: begin + start, end: begin + (ends[at] ?? run.end - begin) }));
}

const blanks = /^[\s\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*/u;

/** White space and the list mark at the start of a span, in UTF-16 units. */
function markLength(text: string, { start, end }: TextSpan): number {
  const lead = blanks.exec(text.slice(start, end))?.[0].length ?? 0;
  return lead + listMarkLength(text.slice(start + lead, Math.min(end, start + lead + 16)));
}

function trimmed(text: string, part: TextSpan): readonly Sentence[] {
  const start = part.start + markLength(text, part);
  const words = text
    .slice(start, part.end)
    .replace(/^[\s–—-]+(?=\s|\p{L})/u, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const from = text.indexOf(words, start);
  return [{ start: from, end: from + words.length, text: words }];
}
