import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('working days', () => {
  it.each<[string, string | null, string?]>([
    ['within 5 business days', '2026-04-22'],
    ['in two working days', '2026-04-17'],
    ['inside ten working days', '2026-04-29'],
    ['within one business day', '2026-04-16'],
    ['the next working day', '2026-04-16'],
    ['in 3 to 5 working days', '2026-04-22'],
    ['three working days from now', '2026-04-20'],
    ['within two business days', '2026-04-21', '2026-04-17T10:00:00'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('days, weeks and months', () => {
  it.each<[string, string | null, string?]>([
    ['in 10 days', '2026-04-25'],
    ['within a week', '2026-04-22'],
    ['in a fortnight', '2026-04-29'],
    ["in two weeks' time", '2026-04-29'],
    ['in two to three weeks', '2026-05-06'],
    ['within 30 days', '2026-05-15'],
    ['a week from today', '2026-04-22'],
    ['a week from tomorrow', '2026-04-23'],
    ['tomorrow week', '2026-04-23'],
    ['a fortnight today', '2026-04-29'],
    ['one month from now', '2026-05-15'],
    ['in a couple of days', '2026-04-17'],
    ['Give me three days', '2026-04-18'],
    ['over the next two weeks', '2026-04-29'],
    ['in twenty-one days', '2026-05-06'],
    ['in a month', '2026-02-28', '2026-01-31T10:00:00'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('hours', () => {
  it.each<[string, string | null, string?]>([
    ['within 48 hours', '2026-04-17'],
    ['within 24 hours', '2026-04-16'],
    ['in an hour', '2026-04-15'],
    ['in an hour', '2026-04-16', '2026-04-15T23:10:00'],
    ['within the hour', '2026-04-15'],
    ['in half an hour', '2026-04-15'],
    ['in 1/2 h', '2026-04-15'],
    ['in a few minutes', '2026-04-15'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('counts that name no day', () => {
  it.each<[string, string | null, string?]>([
    ['within ten days of receipt', null],
    ['two days after your approval', null],
    ['a 30-day warranty', null],
    ['it takes about six weeks', null],
    ['two weeks late', null],
    ['for two weeks', null],
    ['three days ago', null],
    ['postpone it by a week', null],
    ['over the next few days', null],
    ['the third time in two weeks', null],
    ['30 days net', null],
    ['a two-week sprint', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
