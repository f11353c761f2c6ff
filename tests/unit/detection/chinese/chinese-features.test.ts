import { expect, test } from 'vitest';
import { featuresOf } from '../../../helpers/one-sentence';

test('a sentence: its cues, its runs of characters and its vetoes', () => {
  expect(featuresOf('漆？', 'zh')).toEqual({
    cues: ['p:question', 'r:question-end', 'r:question-mark', 'c:question', 'x:question', 'f:question'],
    runs: ['^', '^漆', '^漆?', '漆', '漆?', '漆?$', '?', '?$', '$'],
    vetoed: ['promise'],
  });
});
