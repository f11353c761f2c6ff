import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureKey } from '@/lib/detection/model/feature-key';
import { anyText } from '../../../helpers/any-text';

// The stored weights are found by these numbers: a change of them needs another model. 0x811c9dc5 and 0xe40c292c are the
// published FNV-1a hashes of '' and 'a'; each is folded by hand.
test.each([
  ['', ((0x81_1c_9d_c5 >>> 18) ^ 0x81_1c_9d_c5) & 0x3_ff_ff],
  ['a', ((0xe4_0c_29_2c >>> 18) ^ 0xe4_0c_29_2c) & 0x3_ff_ff],
])('the key of "%s"', (feature, key) => {
  expect(featureKey(feature)).toBe(key);
});

test('a cue and a run of the same letters have keys of their own', () => {
  expect(featureKey('p:past')).not.toBe(featureKey('n:past'));
});

test('any text has a key of 18 bits', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const key = featureKey(text);
      expect(Number.isInteger(key) && key >= 0 && key < 2 ** 18).toBe(true);
    }),
  );
});
