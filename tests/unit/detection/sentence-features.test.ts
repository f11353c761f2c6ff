import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseFeatures } from '@/lib/detection/chinese/chinese-features';
import { englishFeatures } from '@/lib/detection/english/english-features';
import { sentenceFeatures } from '@/lib/detection/sentence-features';
import { anyText } from '../../helpers/any-text';

test('a sentence is read in its language', () => {
  expect(sentenceFeatures('We will paint it.', 'en')).toEqual(englishFeatures('We will paint it.'));
  expect(sentenceFeatures('我们会刷漆。', 'zh')).toEqual(chineseFeatures('我们会刷漆。'));
});

test('any text has cues of the five tables and a bounded number of runs', () => {
  // Of at most 600 units, of which the longest compatibility form has 18 (U+FDFA), four runs begin at each.
  const most = 4 * 18 * 600;
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string()), fc.constantFrom('en', 'zh'), (text, language) => {
      const { cues, runs } = sentenceFeatures(text.repeat(20), language);
      expect(cues.every((cue) => /^[prcxf]:[a-z-]+$/.test(cue))).toBe(true);
      expect(runs.length).toBeLessThanOrEqual(most);
    }),
  );
});
