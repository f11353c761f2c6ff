import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('a weekday', () => {
  it.each<[string, string | null, string?]>([
    ['on Friday', '2026-04-17'],
    ['on Wednesday', '2026-04-22'],
    ['by Thurs', '2026-04-16'],
    ['Tues.', '2026-04-21'],
    ['Weds', '2026-04-22'],
    ['by sat', '2026-04-18'],
    ['Friday morning', '2026-04-17'],
    ['first thing Monday', '2026-04-20'],
    ['end of the Monday', '2026-04-20'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('a weekday of this or next week', () => {
  it.each<[string, string | null, string?]>([
    ['this Wednesday', '2026-04-15'],
    ['this Friday', '2026-04-17'],
    ['this Monday', '2026-04-20'],
    ['next Friday', '2026-04-24'],
    ['next Wednesday', '2026-04-22'],
    ['the following Monday', '2026-04-20'],
    ['this coming Monday', '2026-04-20'],
    ['Monday next week', '2026-04-20'],
    ['Thursday of next week', '2026-04-23'],
    ['next week, on Thursday', '2026-04-23'],
    ['next week Tuesday', '2026-04-21'],
    ['Tuesday the week after next', '2026-04-28'],
    ['next Monday', '2026-04-20', '2026-04-19T10:00:00'],
    ['this Friday', '2026-04-24', '2026-04-18T10:00:00'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('weeks after a weekday', () => {
  it.each<[string, string | null, string?]>([
    ['Monday week', '2026-04-27'],
    ['a week on Monday', '2026-04-27'],
    ['a week from Friday', '2026-04-24'],
    ['two weeks from Monday', '2026-05-04'],
    ['a fortnight on Friday', '2026-05-01'],
    ['two Fridays from now', '2026-04-24'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('a weekday with its day of the month', () => {
  it.each<[string, string | null, string?]>([
    ['Monday the 20th', '2026-04-20'],
    ['Fri 15th', '2026-05-15'],
    ['Monday the twentieth', '2026-04-20'],
    ['Monday 20, please', '2026-04-20'],
    ['Monday 20 people come', '2026-04-20'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('spans of weekdays', () => {
  it.each<[string, string | null, string?]>([
    ['Monday or Tuesday', '2026-04-21'],
    ['from Thursday to Friday', '2026-04-17'],
    ['the talk moved from Monday to Friday', '2026-04-17'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('weekdays that are over, or none', () => {
  it.each<[string, string | null, string?]>([
    ['last Friday', null],
    ['since Monday', null],
    ['every Monday', null],
    ['open Monday to Friday, 9 to 5', null],
    ['we are available from Tuesday to Thursday', null],
    ['the Black Friday banner', null],
    ['on Mondays', null],
    ["Monday's call", null],
    ['the sun is out', null],
    ['we sat down', null],
    ['the wed cake', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
