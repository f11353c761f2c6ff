import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('a day of the month', () => {
  it.each<[string, string | null, string?]>([
    ['by the 20th', '2026-04-20'],
    ['on the 10th', '2026-05-10'],
    ['on the 15th', '2026-04-15'],
    ['no later than the 30th', '2026-04-30'],
    ['by the 31st', '2026-05-31'],
    ['on the first', '2026-05-01'],
    ['by the 1st of next month', '2026-05-01'],
    ['the 3rd of this month', null],
    ['by the 20th at noon', '2026-04-20'],
    ['on 20', '2026-04-20'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('counted within a month', () => {
  it.each<[string, string | null, string?]>([
    ['the last Friday of the month', '2026-04-24'],
    ['the second Tuesday of May', '2026-05-12'],
    ['the last day of the month', '2026-04-30'],
    ['the first working day of May', '2026-05-01'],
    ['the last working day of May', '2026-05-29'],
    ['the third last day of May', '2026-05-29'],
    ['the last week of April', '2026-04-30'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('what is counted but is no day', () => {
  it.each<[string, string | null, string?]>([
    ['the 2nd floor', null],
    ['the 5th draft', null],
    ['a second opinion', null],
    ['by the third attempt', null],
    ['on 20 people', null],
    ['day 5 of the trial', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
