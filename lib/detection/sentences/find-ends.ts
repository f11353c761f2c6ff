import { endsAtDot } from './ends-at-dot';
import { clauseStarters, conditionStarters, dashStarters } from './sentence-starters';

// Runs of marks that may end a sentence, and circled numbers, bullets and "2)" that begin one inside a line. Runs are counted as
// one mark: "?!", "...", "……", "！！！".
const marks =
  /[.．…]+|[!?。！？｡‼⁇⁈⁉]+|[;；]+|\s(?:-{1,2}|[–—])\s|—{1,2}|--(?=\p{L})|(?<=[\s。；;，,：:])[①-⑳•●■▪➢]|\s(?=[2-9][)）]\s?[\p{Lu}\p{Script=Han}])/gu;
const closing = /^["'”’」』)）\]】》}*_]{1,4}/u;
const han = /\p{Script=Han}/u;
/** Shorter clauses are not cut off: "Hi; I'll send it" is one. */
const shortestClause = 15;
const lookAhead = 24;

/**
 * The places in `text` at which sentences end, in order; `text` is one run of prose, soft breaks included. The end of the
 * text is not among them. Rules: Unicode UAX 29 section 5 (sentence boundaries), tailored to mail and to Chinese. Every mark
 * is looked at once, with a bounded look around it.
 */
export function findEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  let depth = 0;
  let seen = 0;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    depth = bracketDepth(text, seen, index, depth);
    seen = index;
    const end = endAfter(text, { start, index, mark, depth });
    if (end === undefined || end <= start) continue;
    ends.push(end);
    start = end;
    seen = end;
    depth = 0;
  }
  return ends;
}

interface Mark {
  readonly start: number;
  readonly index: number;
  readonly mark: string;
  readonly depth: number;
}

const isClauseMark = (mark: string): boolean => /[;；–—-]/.test(mark);

/** The end of the sentence at this mark, or undefined when it goes on. */
function endAfter(text: string, { start, index, mark, depth }: Mark): number | undefined {
  const behind = index + mark.length;
  if (/^(?:[①-⑳•●■▪➢]|\s$)/.test(mark)) return index;
  if (isClauseMark(mark)) {
    if (depth > 0 || !endsClause(text, start, index, mark)) return undefined;
    return /[;；]/.test(mark) ? behind : index;
  }
  const closed = closing.exec(text.slice(behind, behind + 4))?.[0].length ?? 0;
  const after = behind + closed;
  const next = text.slice(after, after + lookAhead);
  if (/^[,，、;；:：.。!?！？]/.test(next)) return undefined;
  if (/^[.．…]/.test(mark)) return endsAtDots(text, index, mark, after, next) ? after : undefined;
  if (/[。！？｡‼⁇⁈⁉]/.test(mark)) return after;
  if (closed > 0 && /^\s+\p{Ll}/u.test(next)) return undefined;
  if (/\bYahoo$/.test(text.slice(Math.max(0, index - 5), index))) return undefined;
  return next === '' || /^\s/.test(next) || han.test(next.slice(0, 2)) ? after : undefined;
}

function endsAtDots(text: string, index: number, mark: string, after: number, next: string): boolean {
  if (mark === '.') return endsAtDot(text, index, after);
  if (mark === '．') return !/^\d/.test(next);
  // After an ellipsis a sentence often goes on: it ends only before a capital behind a blank.
  return next === '' || /^\s+["'“‘(]?\p{Lu}/u.test(next);
}

/** "；" always parts; ";" and a dash only before a clause with its own subject or request, and never after a condition. */
function endsClause(text: string, start: number, index: number, mark: string): boolean {
  const next = text.slice(index + mark.length, index + mark.length + lookAhead);
  if (
    mark.includes('；') ||
    (mark.includes(';') && (han.test(next.slice(0, 1)) || han.test(text.slice(index - 1, index))))
  )
    return true;
  const left = text.slice(start, Math.min(index, start + lookAhead)).trimStart();
  if (index - start < shortestClause || conditionStarters.test(left)) return false;
  const starters = mark.includes(';') ? clauseStarters : dashStarters;
  return starters.test(next.trimStart().replace(/’/g, "'"));
}

/** How many brackets are open at `to`, counting on from `depth` at `from`. */
function bracketDepth(text: string, from: number, to: number, depth: number): number {
  let open = depth;
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if ('(（[【'.includes(sign)) open++;
    else if (')）]】'.includes(sign)) open = Math.max(0, open - 1);
  }
  return open;
}
