import type { FeatureRules } from '@/lib/detection/feature-rules';
import { changeCues } from './change-cues';
import { complaintCues } from './complaint-cues';
import { englishVetoes } from './english-vetoes';
import { adverbs } from './english-words';
import { furtherCues } from './further-cues';
import { normaliseEnglish } from './normalise-english';
import { promiseCues } from './promise-cues';
import { requestCues } from './request-cues';

const adverb = new RegExp(` ${adverbs}(?= )`, 'g');

/** The runs of one to three words, of which the middle one of three may be any. */
function runsOf(normal: string): string[] {
  const tokens = ['^', ...normal.trim().split(' '), '$'];
  const runs: string[] = [];
  for (const [at, one] of tokens.entries()) {
    const two = tokens[at + 1];
    const three = tokens[at + 2];
    // Alone the ends say nothing but how short the sentence is.
    if (one !== '^' && one !== '$') runs.push(one);
    if (two !== undefined) runs.push(`${one} ${two}`);
    if (three !== undefined) runs.push(`${one} ${two} ${three}`, `${one} * ${three}`);
  }
  return runs;
}

/** How an English sentence becomes features: without the adverbs that change nothing. */
export const englishFeatures: FeatureRules = {
  normalise: (sentence) => normaliseEnglish(sentence).replace(adverb, ''),
  cues: [
    ['p', promiseCues],
    ['r', requestCues],
    ['c', changeCues],
    ['x', complaintCues],
    ['f', furtherCues],
  ],
  runsOf,
  vetoes: englishVetoes,
};
