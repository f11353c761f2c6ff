import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('a time is on the day of the message', () => {
  it.each<[string, string | null, string?]>([
    ['by noon', '2026-04-15'],
    ['by 5pm', '2026-04-15'],
    ['at 17:30', '2026-04-15'],
    ['by EOD', '2026-04-15'],
    ['by COB', '2026-04-15'],
    ['by the close of play', '2026-04-15'],
    ['by end of business', '2026-04-15'],
    ['before the end of the working day', '2026-04-15'],
    ['before the day is out', '2026-04-15'],
    ['in the course of the day', '2026-04-15'],
    ['half past three pm', '2026-04-15'],
    ['by half past four', '2026-04-15'],
    ['by a quarter to five', '2026-04-15'],
    ['by midnight', '2026-04-15'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('an hour of the morning that is over is on the next day, any other on the message’s', () => {
  it.each<[string, string | null, string?]>([
    ['by 9 am', '2026-04-16'],
    ['at 3 am', '2026-04-16'],
    ['at 8 in the morning', '2026-04-16'],
    ['by 9 am', '2026-04-15', '2026-04-15T08:00:00'],
    ['by 5', '2026-04-15'],
    ['by 09:00', '2026-04-15'],
    ['by 3 pm', '2026-04-15', '2026-04-15T17:30:00'],
    ['at 2 in the afternoon', '2026-04-15', '2026-04-15T17:30:00'],
    ['at 9 this morning', '2026-04-15'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('a time beside a day', () => {
  it.each<[string, string | null, string?]>([
    ['EOD Friday', '2026-04-17'],
    ['Friday EOD', '2026-04-17'],
    ['by COB tomorrow', '2026-04-16'],
    ['by close of play on Friday', '2026-04-17'],
    ['at noon on the 20th', '2026-04-20'],
    ['by 5 pm on 24 April', '2026-04-24'],
    ['before lunch tomorrow', '2026-04-16'],
    ['tomorrow at 9', '2026-04-16'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('numbers that are no time', () => {
  it.each<[string, string | null, string?]>([
    ['at 10 Downing Street', null],
    ['room 301', null],
    ['by 5 people', null],
    ['raise it to 10', null],
    ['at 25:70', null],
    ['half of ten', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
