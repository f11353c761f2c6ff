import type { SentenceFeatures } from '@/lib/detection/sentence-features';
import { vetoedKinds } from '@/lib/detection/vetoes';
import { changeCues } from './change-cues';
import { complaintCues } from './complaint-cues';
import { englishVetoes } from './english-vetoes';
import { adverbs } from './english-words';
import { furtherCues } from './further-cues';
import { normaliseEnglish } from './normalise-english';
import { promiseCues } from './promise-cues';
import { requestCues } from './request-cues';

const groups = [
  ['p', promiseCues],
  ['r', requestCues],
  ['c', changeCues],
  ['x', complaintCues],
  ['f', furtherCues],
] as const;

const adverb = new RegExp(` ${adverbs}(?= )`, 'g');

/**
 * What the model weighs of an English sentence: the cues that it holds (`p:own-will-do`), and its runs of one to three
 * words, of which the middle one of three may be any.
 */
export function englishFeatures(sentence: string): SentenceFeatures {
  const normal = normaliseEnglish(sentence).replace(adverb, '');
  const found: string[] = [];
  for (const [letter, table] of groups)
    for (const { name, pattern } of table) if (pattern.test(normal)) found.push(`${letter}:${name}`);
  const tokens = ['^', ...normal.trim().split(' '), '$'];
  const runs: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, two, three] = tokens.slice(at, at + 3);
    runs.push(`${one}`);
    if (two !== undefined) runs.push(`${one} ${two}`);
    if (three !== undefined) runs.push(`${one} ${two} ${three}`, `${one} * ${three}`);
  }
  return { cues: found, runs, vetoed: vetoedKinds(normal, englishVetoes) };
}
