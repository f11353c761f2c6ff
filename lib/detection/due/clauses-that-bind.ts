import type { TextSpan } from '@/lib/detection/text-span';
import { firstMatches } from './first-matches';

/** Where a clause begins that has a subject or a verb of its own; a comma alone may stand within one ("on Friday, 3 May"). */
const boundary =
  /[.!?;:](?= )|, ?(?=(?:and |but |so |then |or )?(?:i|i'll|we|we'll|you|you'll|he|she|it|it'll|they|please|kindly|could|can|would|will|the|our|your|my|this|that|these|those|there|let|otherwise|sorry|as|if|once|when|unless|because|which|who)(?!\w))| (?=and (?:then|will|i|i'll|we|we'll|you|you'll|please)(?!\w))| (?=(?:but|because|so|whether|although|though|while|unless)(?!\w))|[，。；！？]|,(?=[\u4e00-\u9fff])/gi;

/** What makes a clause a promise or a request; where somebody will be is neither. */
const cueWords =
  /(?<!\w)(?:(?:will|shall)|\w{1,10}'ll)(?! be (?:at|in|out|on|away|off|there|back|travell?ing|attending)(?!\w))|(?<!\w)(?:please|kindly|pls|needs?|let (?:me|us)|(?:can|could|would|may) (?:you|we|i)|going to|expect|would like|appreciate|grateful|promise|commit|guarantee|must|ha(?:s|ve) to|make sure)(?!\w)|(?<![申邀])请(?![假客])|麻烦|务必|[能可]否|(?:需要|希望)[您你贵]|[给发][我您你贵]|我[们方司]?(?:会|来|把|将|给|发|这边)|保证|承诺/gi;

/** No sentence has so many clauses; what does may be an attack. */
const mostClauses = 100;

/** The clauses of a text with words that promise or ask; empty where there are none. */
export function clausesThatBind(text: string): TextSpan[] {
  const cues = firstMatches(text.replace(/’/g, "'"), cueWords, mostClauses).map(({ index }) => index);
  if (cues.length === 0) return [];
  const ends = [...firstMatches(text, boundary, mostClauses).map(({ index }) => index + 1), text.length];
  return ends
    .map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => cues.some((place) => place >= start && place < end));
}
