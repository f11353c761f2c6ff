import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('weeks are their Friday', () => {
  it.each<[string, string | null, string?]>([
    ['this week', '2026-04-17'],
    ['next week', '2026-04-24'],
    ['the week after next', '2026-05-01'],
    ['by EOW', '2026-04-17'],
    ["by week's end", '2026-04-17'],
    ['before the week is out', '2026-04-17'],
    ['by the end of the working week', '2026-04-17'],
    ['this week', '2026-04-19', '2026-04-18T10:00:00'],
    ['later this week', '2026-04-17'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('parts of weeks', () => {
  it.each<[string, string | null, string?]>([
    ['early next week', '2026-04-21'],
    ['mid next week', '2026-04-22'],
    ['at the start of next week', '2026-04-20'],
    ['late next week', '2026-04-24'],
    ['by the end of next week', '2026-04-24'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('weekends', () => {
  it.each<[string, string | null, string?]>([
    ['by the weekend', '2026-04-17'],
    ['before the weekend', '2026-04-17'],
    ['over the weekend', '2026-04-19'],
    ['next weekend', '2026-04-26'],
    ['last weekend', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('weeks that are over, or none', () => {
  it.each<[string, string | null, string?]>([
    ['last week', null],
    ['earlier this week', '2026-04-17'],
    ['every week', null],
    ['7 days a week', null],
    ['the weekly report', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
