import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('dates with the name of the month', () => {
  it.each<[string, string | null, string?]>([
    ['27 May', '2026-05-27'],
    ['May 27', '2026-05-27'],
    ['by Sept 3rd', '2026-09-03'],
    ['3 Sept.', '2026-09-03'],
    ['the 3rd of July 2027', '2027-07-03'],
    ['July the 4th', '2026-07-04'],
    ['January 15', '2027-01-15'],
    ['Jan 15, 2028', '2028-01-15'],
    ['3-Sep-2026', '2026-09-03'],
    ['May twenty-first', '2026-05-21'],
    ['May twenty one', '2026-05-21'],
    ['Oct2', '2026-10-02'],
    ['Thursday, 23 April', '2026-04-23'],
    ['from 1 May on', '2026-05-01'],
    ['as of 4 May we use it', '2026-05-04'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('spans', () => {
  it.each<[string, string | null, string?]>([
    ['27-29 April', '2026-04-29'],
    ['April 27 to 29', '2026-04-29'],
    ['from 20 April to 4 May', '2026-05-04'],
    ['between 20 and 24 April', '2026-04-24'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('dates in numbers', () => {
  it.each<[string, string | null, string?]>([
    ['2026-05-03', '2026-05-03'],
    ['2026/5/3', '2026-05-03'],
    ['03/05/2026', '2026-05-03'],
    ['19.05.2026', '2026-05-19'],
    ['19/5/26', '2026-05-19'],
    ['19/05', '2026-05-19'],
    ['05/19', '2026-05-19'],
    ['19.05.', '2026-05-19'],
    ['on 19-5', '2026-05-19'],
    ['by Mon 20/4', '2026-04-20'],
    ['on 29/2', '2028-02-29'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('feasts', () => {
  it.each<[string, string | null, string?]>([
    ['by Christmas', '2026-12-25'],
    ['before Christmas Eve', '2026-12-24'],
    ["by New Year's Eve", '2026-12-31'],
    ['after New Year', '2027-01-01'],
    ['Merry Christmas', null],
    ['Happy New Year', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('dates that are over, or none', () => {
  it.each<[string, string | null, string?]>([
    ['by 3 April', null],
    ['31 June', null],
    ['on 31/31', null],
    ['2026-13-01', null],
    ['version 2.3', null],
    ['3/4 of the budget', null],
    ['dated 28 May', null],
    ['your letter of 3 May', null],
    ['the 12 May agenda', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
