import type { TextSpan } from '@/lib/detection/text-span';

/** UTF-16 units. Longer sentences are lists and pasted tables; the model reads no more of one anyway. */
const longest = 1000;
const clauseMark = /[,;:，；、：]/;

/** Cuts a span of more than 1,000 UTF-16 units at clause marks, else at white space, else between characters. */
export function cutLong(text: string, span: TextSpan): readonly TextSpan[] {
  const pieces: TextSpan[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const end = cutPlace(text, start);
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

/** The last good place in the second half of the longest piece, so that every piece takes a bounded look. */
function cutPlace(text: string, start: number): number {
  let blank = 0;
  for (let at = start + longest; at > start + longest / 2; at--) {
    const sign = text[at - 1] ?? '';
    if (clauseMark.test(sign)) return at;
    if (blank === 0 && /\s/.test(sign)) blank = at;
  }
  if (blank > 0) return blank;
  const last = text.charCodeAt(start + longest - 1);
  return last >= 0xd800 && last <= 0xdbff ? start + longest - 1 : start + longest;
}
