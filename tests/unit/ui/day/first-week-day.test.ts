import { expect, test } from 'vitest';
import { firstWeekDay } from '@/lib/ui/day/first-week-day';

test.each([
  ['en', ['en-US', 'en'], 7],
  ['en', ['en-GB', 'en-US'], 1],
  ['en', ['de-DE', 'en-US'], 7],
  ['en', ['de-DE', 'en'], 1],
  ['en', [], 1],
  ['zh-CN', ['en-US'], 1],
  ['en', ['en-_'], 1],
] as const)('a screen in %s on a browser with %j begins the week on %i', (language, tags, day) => {
  expect(firstWeekDay(language, tags)).toBe(day);
});
