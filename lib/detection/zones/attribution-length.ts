import type { Stretch } from './stretch';

// Longer than any attribution: "On", a date with its zone, a name, an address, "wrote:".
const longest = 300;
const mostLines = 3;

const end = /(?:\b(?:wrote|writes|said)|写道|写到|写信说)\s?[:：]$/iu;
// What begins an attribution: a preposition, a day, a name with its address, "Quoting". Only such a line may go on in the next.
const start =
  /^(?:on|at|in|quoting|\*|在|于)\s?\S|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},|^\d{4}\s?[-/.年]|^["“'<\p{L}][^:：]{0,80}(?:<|\(|于|在)/iu;
const day = /\b\d{4}\b|\d{4}[-/.年]|\b\d{1,2}[:：]\d{2}\b|\d{1,2}月\d{1,2}日/u;
const address = /[<([][^<>()[\]\s]{1,100}@[^<>()[\]\s]{1,100}[>)\]]/u;

// Words of prose: "On 3 March 2025 we will ship. As Nora wrote:". "Will" is a name.
const prose = /\b(?:will|shall|please|[Aa]s|[Ww]e)\b/u;

/**
 * How many lines from `at` on are an attribution, "On 3 Mar 2025 at 9:02, Laura Kim wrote:": 0 when there is none. A full
 * one names a day or an address; "Here is what she wrote:" is none of its own.
 */
export function attributionLength(lines: Stretch, at: number): number {
  if (!start.test(lines[at]?.words ?? '')) return 0;
  let joined = '';
  for (let count = 1; count <= mostLines; count++) {
    const words = lines[at + count - 1]?.words ?? '';
    if (words === '' || joined.length + words.length > longest) return 0;
    joined = joined === '' ? words : `${joined} ${words}`;
    if (end.test(joined)) return !prose.test(joined) && (day.test(joined) || address.test(joined)) ? count : 0;
  }
  return 0;
}

/** A line that announces a quotation without saying of when: only one when quoted lines follow. */
export const announcesQuote = (words: string): boolean =>
  words.length <= longest && (end.test(words) || /^quoting\b.*:$/iu.test(words));
