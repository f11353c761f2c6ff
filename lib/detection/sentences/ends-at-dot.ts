import { maybeEnding, openAbbreviations, openBeforeNumber } from './abbreviations';
import { sentenceStarters } from './sentence-starters';

const han = /\p{Script=Han}/u;
/** No abbreviation is longer, and the look around a dot stays bounded. */
const reach = 24;

/**
 * Whether the dot at `at` ends a sentence, by the word before it and what follows. `after` is the place behind the dot and
 * the closing quotes and brackets on it.
 */
export function endsAtDot(text: string, at: number, after: number): boolean {
  const next = text.slice(after, after + reach);
  const token = /[\p{L}\p{N}.'’&-]*$/u.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
  if (next === '') return true;
  if (!/^\s/u.test(next)) return endsWithoutSpace(text, at, token, next);
  const following = /^\s+["'“‘「『(（[*_]*([\p{L}\p{N}'’]*)/u.exec(next)?.[1] ?? '';
  const word = token.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const starts = sentenceStarters.has(following.toLowerCase().replace(/’/g, "'")) && /^\p{Lu}/u.test(following);
  if (openAbbreviations.has(word)) return false;
  if (openBeforeNumber.has(word) && /^\d/.test(following)) return false;
  if (maybeEnding.has(word)) return starts || (/^[ap]\.?m$/.test(word) && isPlainWord(following));
  if (/^(?:\p{L}\.)*\p{L}$/u.test(token) && token !== 'I') return starts;
  return true;
}

/** "Thanks.I'll", "好的.我": a dot without a blank ends only before a word that begins sentences or between Chinese words. */
function endsWithoutSpace(text: string, at: number, token: string, next: string): boolean {
  if (han.test(next.slice(0, 1))) return !/\d$/.test(token) && !/[./@\\]/.test(token);
  if (han.test(text.slice(at - 1, at))) return /^[\r\n]/.test(next);
  if (!/^\p{L}*\p{Ll}{2}$/u.test(token)) return false;
  const following = /^[\p{L}'’]+(?=\s)/u.exec(next)?.[0] ?? '';
  return /^\p{Lu}/u.test(following) && sentenceStarters.has(following.toLowerCase().replace(/’/g, "'"));
}

const zonesAndDays = /^(?:pacific|eastern|central|mountain|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** A word in title case that is no zone and no day: "by 5 p.m. Tom will", not "5 p.m. Eastern". */
const isPlainWord = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && !zonesAndDays.test(word);
