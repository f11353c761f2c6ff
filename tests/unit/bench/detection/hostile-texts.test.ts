import { expect, it } from 'vitest';
import { hostileTexts } from '@/scripts/bench/detection/hostile-texts';

it('are all of 100,000 characters', () => {
  expect(new Set([...hostileTexts().values()].map(({ length }) => length))).toEqual(new Set([100_000]));
});
