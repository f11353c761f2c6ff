import { normaliseChinese } from './chinese/normalise-chinese';
import { normaliseEnglish } from './english/normalise-english';
import { languageOf } from './language-of';

/** Longer wordings are cut: what follows seldom makes another wording of them. UTF-16 units. */
const longest = 200;

const lettersOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

/**
 * A sentence in the form in which two sentences that say the same in the same words are equal, whatever their days, times,
 * numbers, case and marks: what the user dismisses.
 */
export function wording(sentence: string): string {
  const normal = languageOf(sentence) === 'zh' ? normaliseChinese(sentence) : normaliseEnglish(sentence);
  // What neither language has words for is told apart by its own letters.
  return (lettersOf(normal) || lettersOf(sentence.toLowerCase())).slice(0, longest);
}
