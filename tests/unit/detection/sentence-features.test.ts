import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceFeatures } from '@/lib/detection/sentence-features';
import { anyText } from '../../helpers/any-text';

test('an English sentence: its cues, its runs of words and its vetoes', () => {
  expect(sentenceFeatures('Keys?', 'en')).toEqual({
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

test('an adverb between subject and verb hides no English cue', () => {
  const [plain, certain] = ['We will paint it.', 'We will certainly paint it.'].map((sentence) =>
    sentenceFeatures(sentence, 'en'),
  );
  expect(certain).toEqual(plain);
});

test('a Chinese sentence: its cues, its runs of characters and its vetoes', () => {
  expect(sentenceFeatures('漆？', 'zh')).toEqual({
    cues: ['p:question', 'r:question-end', 'r:question-mark', 'c:question', 'x:question', 'f:question'],
    runs: ['^', '^漆', '^漆?', '漆', '漆?', '漆?$', '?', '?$', '$'],
    vetoed: ['promise'],
  });
});

test('runs of Chinese do not cut a character of two units', () => {
  expect(sentenceFeatures('𠮷', 'zh').runs).toEqual(['^', '^𠮷', '^𠮷$', '𠮷', '𠮷$', '$']);
});

test('any text has features of a bounded number', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string()), fc.constantFrom('en', 'zh'), (text, language) => {
      const { cues, runs } = sentenceFeatures(text.repeat(20), language);
      expect(cues.every((cue) => /^[prcxf]:[a-z-]+$/.test(cue))).toBe(true);
      expect(runs.length).toBeLessThanOrEqual(4 * 18 * 600);
    }),
  );
});
