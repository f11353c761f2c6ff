import { expect, test } from 'vitest';
import { shownDateDay } from '@/lib/ui/shown-date-day';

test.each([
  ['2026-11-12', '2026-11-12'],
  ['2026-11-12T16:05', '2026-11-12'],
  ['Nov 12, 2026, 4:05\u202fPM', '2026-11-12'],
  ['Thu 12 Nov 2026 16:05', '2026-11-12'],
  ['2026年11月2日 16:05', '2026-11-02'],
  ['4:05 PM', null],
  ['12/11/2026', null],
  ['yesterday', null],
])('%s names the day %s', (shown, expected) => {
  expect(shownDateDay(shown)).toBe(expected);
});
