import type { Language } from '@/lib/domain/client';
import { countOwnWords } from './count-own-words';
import { ownSentences } from './own-sentences';
import { branchEnd, ownText, recordOutput } from './own-text';
import { promiseCues } from './promise-cues';

/** A remark on words of a template; `at` is their index in its text. */
export interface OwnRemark {
  /**
   * `long-text`, `long-sentence`: more than readers take in. `jargon`: a word of the user's list. `promise`: promises
   * something, and no record is named in the sentence, so nobody would log it. `empty-heading`: nothing stands below it.
   */
  readonly kind: 'long-text' | 'long-sentence' | 'jargon' | 'promise' | 'empty-heading';
  readonly words: string;
  readonly at: number;
}

/** Words of English, characters of Chinese. Above them a reader loses the thread; values come on top. */
export const longest: Readonly<Record<Language, { readonly sentence: number; readonly text: number }>> = {
  en: { sentence: 30, text: 600 },
  'zh-CN': { sentence: 80, text: 1_200 },
};

/** "[day]": the writer says there what is promised, and the draft's promises are offered for logging. */
const filledByHand = /\[[^\]\n]+\]|〔[^〕\n]+〕|【[^】\n]+】/u;

/** All remarks on a template's own words, in the order of the text. */
export function ownRemarks(text: string, language: Language, jargon: readonly string[]): OwnRemark[] {
  const own = ownText(text);
  const written = ({ at, length }: { readonly at: number; readonly length: number }): string =>
    text.slice(at, at + length).replace(/\s+/g, ' ');
  const remarks: OwnRemark[] = [];
  const sentences = ownSentences(own);
  for (const { text: sentence, at } of sentences) {
    if (countOwnWords(sentence, language) > longest[language].sentence) {
      remarks.push({ kind: 'long-sentence', words: written({ at, length: sentence.length }), at });
    }
    if (sentence.includes(recordOutput) || filledByHand.test(sentence)) continue;
    for (const cue of sentence.matchAll(promiseCues[language])) {
      remarks.push({ kind: 'promise', words: cue[0], at: at + cue.index });
    }
  }
  for (const { at, length } of jargonIn(own, jargon))
    remarks.push({ kind: 'jargon', words: written({ at, length }), at });
  for (const { at, length } of emptyHeadings(own)) {
    remarks.push({ kind: 'empty-heading', words: written({ at, length }), at });
  }
  if (countOwnWords(own, language) > longest[language].text) remarks.push({ kind: 'long-text', words: '', at: 0 });
  return remarks.toSorted((one, other) => one.at - other.at);
}

interface Found {
  readonly at: number;
  readonly length: number;
}

const letter = /[\p{L}\p{N}]/u;

/** Words of letters as whole words, Chinese ones anywhere. */
function jargonIn(own: string, jargon: readonly string[]): Found[] {
  const low = own.toLowerCase();
  // A text that changes its length in lower case ("İ") keeps its own case, so that places stay true.
  const searched = low.length === own.length ? low : own;
  return [...new Set(jargon.map((word) => word.trim().toLowerCase()))].filter(Boolean).flatMap((word) => {
    const found: Found[] = [];
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length)) {
      if (isWhole(searched, at, word)) found.push({ at, length: word.length });
    }
    return found;
  });
}

function isWhole(text: string, at: number, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return true;
  const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
  const joins = (neighbour: string, edge: string): boolean =>
    letter.test(neighbour) && letter.test(edge) && !/\p{Script=Han}/u.test(neighbour);
  return !joins(before, word[0] ?? '') && !joins(after, word.at(-1) ?? '');
}

/** Headings with another heading, or nothing at all, behind them. */
function emptyHeadings(own: string): Found[] {
  const lines = [...own.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]?.[0];
    const at = line.index + (line[0].length - line[0].trimStart().length);
    const isEmpty = isHeading(line[0]) && (next === undefined || isHeading(next));
    return isEmpty ? [{ at, length: line[0].trim().length }] : [];
  });
}

/** A line that a branch ends in is none: what stands below it stands in another branch. */
const isHeading = (line: string): boolean => /^#(?:\s|$)/.test(line.trim()) && !line.includes(branchEnd);
