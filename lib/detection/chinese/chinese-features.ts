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
  const letters = [...normal];
  for (let at = 0; at < letters.length; at += 1)
    for (let size = 1; size <= 3 && at + size <= letters.length; size += 1)
      runs.push(letters.slice(at, at + size).join(''));
  return { cues: found, runs, vetoed: vetoedKinds(normal, chineseVetoes) };
}
