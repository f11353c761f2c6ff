import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trendPoints } from '@/lib/ui/trend-points';

const box = { width: 70, height: 10 };

test('better is higher, later is further right', () => {
  expect(trendPoints([1, 5, 3], { min: 1, max: 5 }, box)).toEqual([
    { x: 0, y: 10 },
    { x: 35, y: 0 },
    { x: 70, y: 5 },
  ]);
});

test('no value leaves the box, whatever the scale', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), fc.integer(), (values, min, max) => {
      for (const { x, y } of trendPoints(values, { min, max }, box)) {
        expect(x >= 0 && x <= 70 && y >= 0 && y <= 10).toBe(true);
      }
    }),
  );
});
