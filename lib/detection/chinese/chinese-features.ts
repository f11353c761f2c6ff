import type { FeatureRules } from '@/lib/detection/feature-rules';
import { changeCues } from './change-cues';
import { chineseVetoes } from './chinese-vetoes';
import { complaintCues } from './complaint-cues';
import { furtherCues } from './further-cues';
import { normaliseChinese } from './normalise-chinese';
import { promiseCues } from './promise-cues';
import { requestCues } from './request-cues';

/** The runs of one to three characters, for Chinese is written without spaces between words. */
function runsOf(normal: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < normal.length; at += 1)
    for (let end = at + 1; end <= at + 3 && end <= normal.length; end += 1) runs.push(normal.slice(at, end));
  return runs;
}

/** How a Chinese sentence becomes features. */
export const chineseFeatures: FeatureRules = {
  normalise: normaliseChinese,
  cues: [
    ['p', promiseCues],
    ['r', requestCues],
    ['c', changeCues],
    ['x', complaintCues],
    ['f', furtherCues],
  ],
  runsOf,
  vetoes: chineseVetoes,
};
