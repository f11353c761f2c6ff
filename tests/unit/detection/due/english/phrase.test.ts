import { expect, it } from 'vitest';
import { phrase } from '@/lib/detection/due/english/phrase';

it.each([
  ['by end of day', true],
  ['END  OF   DAY', true],
  ['end of    day', false],
  ['weekend of day', false],
  ['end of days', false],
  ['#end of day', false],
  ['3.end of day', false],
])('%s', (text, found) => {
  expect(phrase('end of day').test(text)).toBe(found);
});

it('takes a blank with a question mark for none to three', () => {
  expect(['5pm', '5 pm', '5   pm', '5    pm'].map((text) => phrase('5 ?pm').test(text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
