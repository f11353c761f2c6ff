import { expect, test } from 'vitest';
import { gridMove } from '@/lib/ui/day/grid-move';

test.each([
  ['ArrowLeft', false, '2026-11-19'],
  ['ArrowRight', false, '2026-11-21'],
  ['ArrowUp', false, '2026-11-13'],
  ['ArrowDown', false, '2026-11-27'],
  ['Home', false, '2026-11-16'],
  ['End', false, '2026-11-22'],
  ['PageUp', false, '2026-10-20'],
  ['PageDown', false, '2026-12-20'],
  ['PageUp', true, '2025-11-20'],
  ['PageDown', true, '2027-11-20'],
  ['Tab', false, null],
  ['toString', false, null],
  ['a', false, null],
] as const)('%s (shift %s) leads to %s', (key, shift, day) => {
  expect(gridMove(key, shift, '2026-11-20', 1)).toBe(day);
});

test('the ends of the week follow its first day', () => {
  expect(gridMove('Home', false, '2026-11-20', 7)).toBe('2026-11-15');
  expect(gridMove('End', false, '2026-11-20', 7)).toBe('2026-11-21');
  expect(gridMove('Home', false, '2026-11-15', 7)).toBe('2026-11-15');
});
