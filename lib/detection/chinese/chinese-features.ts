import type { SentenceFeatures } from '@/lib/detection/sentence-features';
import { vetoedKinds } from '@/lib/detection/vetoes';
import { changeCues } from './change-cues';
import { chineseVetoes } from './chinese-vetoes';
import { complaintCues } from './complaint-cues';
import { furtherCues } from './further-cues';
import { normaliseChinese } from './normalise-chinese';
import { promiseCues } from './promise-cues';
import { requestCues } from './request-cues';

const groups = [
  ['p', promiseCues],
  ['r', requestCues],
  ['c', changeCues],
  ['x', complaintCues],
  ['f', furtherCues],
] as const;

/**
 * What the model weighs of a Chinese sentence: the cues that it holds (`p:own-will`), and its runs of one to three
 * characters, for Chinese is written without spaces between words.
 */
export function chineseFeatures(sentence: string): SentenceFeatures {
  const normal = normaliseChinese(sentence);
  const found: string[] = [];
  for (const [letter, table] of groups)
    for (const { name, pattern } of table) if (pattern.test(normal)) found.push(`${letter}:${name}`);
  const runs: string[] = [];
  for (let at = 0; at < normal.length; at += 1)
    for (let end = at + 1; end <= at + 3 && end <= normal.length; end += 1) runs.push(normal.slice(at, end));
  return { cues: found, runs, vetoed: vetoedKinds(normal, chineseVetoes) };
}
