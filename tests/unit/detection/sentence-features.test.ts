import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceFeatures } from '@/lib/detection/sentence-features';
import { anyText } from '../../helpers/any-text';
import { featuresOf } from '../../helpers/one-sentence';

test('sentences are read in their language, each for itself and in their order', () => {
  const sentences = ['We will paint it.', 'Could you paint it?', 'It is red.'];
  expect(sentenceFeatures(sentences, 'en')).toEqual(sentences.map((sentence) => featuresOf(sentence, 'en')));
  expect(featuresOf('We will paint it.', 'en').runs).toContain('we will');
  expect(featuresOf('我们会刷漆。', 'zh').runs).toContain('我们会');
});

test('any text has cues of the five tables and a bounded number of runs', () => {
  // Of at most 600 units, of which the longest compatibility form has 18 (U+FDFA), four runs begin at each.
  const most = 4 * 18 * 600;
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string()), fc.constantFrom('en', 'zh'), (text, language) => {
      const { cues, runs } = featuresOf(text.repeat(20), language);
      expect(cues.every((cue) => /^[prcxf]:[a-z-]+$/.test(cue))).toBe(true);
      expect(runs.length).toBeLessThanOrEqual(most);
    }),
  );
});
