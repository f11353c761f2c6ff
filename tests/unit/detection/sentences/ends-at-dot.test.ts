import { expect, test } from 'vitest';
import { endsAtDot } from '@/lib/detection/sentences/ends-at-dot';

/** Judges the dot before "|". */
const judge = (marked: string) => {
  const after = marked.indexOf('|');
  return endsAtDot(marked.replace('|', ''), after - 1, after);
};

test.each([
  'It ends.|',
  'Done.| Next',
  'done.| next',
  'Inc.| They',
  '5 p.m.| Tom',
  'No.| We',
  'Thanks.|We will',
  '好的.|我',
  '好的.|\n',
  'Plan B.| It',
])('a sentence ends: %j', (marked) => expect(judge(marked)).toBe(true));

test.each([
  'Mr.| Osei',
  'e.g.| this',
  'No.| 5',
  'Sept.| 3',
  'Inc.| shares',
  '5 p.m.| Pacific',
  '3.|5',
  'north.|example',
  'Node.|js',
  'J.| Moreau',
  '附件.|pdf',
  'v2.|我',
])('it goes on: %j', (marked) => expect(judge(marked)).toBe(false));
