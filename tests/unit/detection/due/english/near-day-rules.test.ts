import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('today and what is near it', () => {
  it.each<[string, string | null, string?]>([
    ['later today', '2026-04-15'],
    ['before the end of today', '2026-04-15'],
    ['tonight', '2026-04-15'],
    ['this evening', '2026-04-15'],
    ['the day after tomorrow', '2026-04-17'],
    ['tomorrow', '2026-04-16'],
    ['tomorrow morning', '2026-04-16'],
    ['first thing tomorrow', '2026-04-16'],
    ['this time tomorrow', '2026-04-16'],
    ['by tmrw', '2026-04-16'],
    ['same time next week', '2026-04-22'],
    ['please call me now', '2026-04-15'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('the hour of the message', () => {
  it.each<[string, string | null, string?]>([
    ['tomorrow', '2026-04-16', '2026-04-15T00:30:00'],
    ['tonight', '2026-04-15', '2026-04-15T01:30:00'],
    ['in the morning', '2026-04-16', '2026-04-15T22:30:00'],
    ['in the morning', '2026-04-15', '2026-04-15T01:30:00'],
    ['by tomorrow morning', '2026-04-16', '2026-04-15T22:30:00'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('what is over or is no day', () => {
  it.each<[string, string | null, string?]>([
    ['yesterday', null],
    ['the other day', null],
    ['last night', null],
    ['we now want it monthly', null],
    ['these days', null],
    ['day-to-day work', null],
    ["today's minutes", null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
