import { expect, test } from 'vitest';
import { featuresOf } from '../../../helpers/one-sentence';

test('a sentence: its cues, its runs of words and its vetoes', () => {
  expect(featuresOf('Keys?', 'en')).toEqual({
    cues: [
      'p:question',
      'p:question-any',
      'r:question-end',
      'r:question-inside',
      'c:question',
      'x:question',
      'f:question',
    ],
    runs: ['^ keys', '^ keys ?', '^ * ?', 'keys', 'keys ?', 'keys ? $', 'keys * $', '?', '? $'],
    vetoed: ['promise'],
  });
});

test.each(['certainly', 'also', 'of course', 'at once'])('"%s" between subject and verb changes nothing', (adverb) => {
  expect(featuresOf(`We ${adverb} will paint it.`, 'en')).toEqual(featuresOf('We will paint it.', 'en'));
});

test.each(['never', 'probably', 'rarely'])('"%s" says something of its own', (adverb) => {
  expect(featuresOf(`We ${adverb} will paint it.`, 'en')).not.toEqual(featuresOf('We will paint it.', 'en'));
});
