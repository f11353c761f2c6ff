import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('what looks like a date and is none', () => {
  it.each<[string, string | null, string?]>([
    ['24/7 support', null],
    ['it works 24/7', null],
    ['50/50 split', null],
    ['10/10 would recommend', null],
    ['call +44 20 7946 0958', null],
    ['see https://example.com/2026/05/03', null],
    ['mail may.3@example.com', null],
    ['costs $5.12', null],
    ['up 4.5 %', null],
    ['release 12.5', null],
    ['section 3-4', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('the same numbers as a date', () => {
  it.each<[string, string | null, string?]>([
    ['by 10/10', '2026-10-10'],
    ['on 5.12.', '2026-12-05'],
    ['on 24.7.', '2026-07-24'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
