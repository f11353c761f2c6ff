import { expect, test } from 'vitest';
import { englishFeatures } from '@/lib/detection/english/english-features';

test('a sentence: its cues, its runs of words and its vetoes', () => {
  expect(englishFeatures('Keys?')).toEqual({
    cues: [
      'p:question',
      'p:question-any',
      'r:question-end',
      'r:question-inside',
      'c:question',
      'x:question',
      'f:question',
    ],
    runs: ['^', '^ keys', '^ keys ?', '^ * ?', 'keys', 'keys ?', 'keys ? $', 'keys * $', '?', '? $', '$'],
    vetoed: ['promise'],
  });
});

test.each(['certainly', 'also', 'of course', 'at once'])('"%s" between subject and verb changes nothing', (adverb) => {
  expect(englishFeatures(`We ${adverb} will paint it.`)).toEqual(englishFeatures('We will paint it.'));
});

test.each(['never', 'probably', 'rarely'])('"%s" says something of its own', (adverb) => {
  expect(englishFeatures(`We ${adverb} will paint it.`)).not.toEqual(englishFeatures('We will paint it.'));
});
