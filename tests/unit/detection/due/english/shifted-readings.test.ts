import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('the week of a day', () => {
  it.each<[string, string | null, string?]>([
    ['the week of 27 April', '2026-05-01'],
    ['w/c 27 April', '2026-05-01'],
    ['week commencing 4 May', '2026-05-08'],
    ['week ending 24 April', '2026-04-24'],
    ['the week of the 20th', '2026-04-24'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('counted from another day', () => {
  it.each<[string, string | null, string?]>([
    ['two weeks after 4 May', '2026-05-18'],
    ['5 days before 25 May', '2026-05-20'],
    ['three working days after the 20th', '2026-04-23'],
    ['a week after next Friday', '2026-05-01'],
    ['three working days before 25 May', '2026-05-20'],
    ['two days before the tasting on 25 May', '2026-05-23'],
    ['48 hours before the first show on the 20th', '2026-04-18'],
    ['5 days of 25 May', null],
    ['we met two days before and leave on 25 May', '2026-05-25'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
