import { expect, it } from 'vitest';
import { foldOf } from '@/scripts/bench/detection/cross-validate';

it('puts a row into the same fifth each time, and the rows into fifths of about one size', () => {
  const folds = Array.from({ length: 1000 }, (_, at) => foldOf(`row-${at}`));
  expect(folds.slice(0, 3)).toEqual([foldOf('row-0'), foldOf('row-1'), foldOf('row-2')]);
  const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((found) => found === fold).length);
  expect(Math.min(...sizes)).toBeGreaterThan(160);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
});
