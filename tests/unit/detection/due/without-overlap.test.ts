import { expect, it } from 'vitest';
import { withoutOverlap } from '@/lib/detection/due/without-overlap';

it('keeps the longest of those that overlap, the first of equally long ones, in the order of the text', () => {
  const [early, long, inner, tie] = [
    { start: 0, end: 3 },
    { start: 5, end: 12 },
    { start: 6, end: 9 },
    { start: 0, end: 3 },
  ];
  const kept = withoutOverlap([long, inner, early, tie]);
  expect(kept).toEqual([early, long]);
  expect(kept[0]).toBe(early);
});

it('keeps those that only touch', () => {
  const touching = [
    { start: 0, end: 3 },
    { start: 3, end: 5 },
  ];
  expect(withoutOverlap(touching)).toEqual(touching);
  expect(withoutOverlap([])).toEqual([]);
});
