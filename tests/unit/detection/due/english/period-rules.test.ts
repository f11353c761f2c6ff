import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('ends', () => {
  it.each<[string, string | null, string?]>([
    ['by the end of the month', '2026-04-30'],
    ['by EOM', '2026-04-30'],
    ['at month-end', '2026-04-30'],
    ['by the end of May', '2026-05-31'],
    ['by the end of next month', '2026-05-31'],
    ['before the month closes', '2026-04-30'],
    ['by the end of the quarter', '2026-06-30'],
    ['by EOQ', '2026-06-30'],
    ['by the end of Q3', '2026-09-30'],
    ['by the end of H1', '2026-06-30'],
    ['before year end', '2026-12-31'],
    ['by EOY', '2026-12-31'],
    ['before the year is out', '2026-12-31'],
    ['by the end of the financial year on 30 June', '2026-06-30'],
    ['by the end of Q1', '2027-03-31'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('whole periods are their last day', () => {
  it.each<[string, string | null, string?]>([
    ['this month', '2026-04-30'],
    ['next month', '2026-05-31'],
    ['this quarter', '2026-06-30'],
    ['next quarter', '2026-09-30'],
    ['in May', '2026-05-31'],
    ['in Q3', '2026-09-30'],
    ['next year', '2027-12-31'],
    ['month after next', '2026-06-30'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('beginnings and middles', () => {
  it.each<[string, string | null, string?]>([
    ['mid-June', '2026-06-15'],
    ['in the middle of May', '2026-05-15'],
    ['in early May', '2026-05-10'],
    ['by late May', '2026-05-31'],
    ['at the beginning of May', '2026-05-01'],
    ['by mid next month', '2026-05-15'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('names of periods that are no time', () => {
  it.each<[string, string | null, string?]>([
    ['the March report', null],
    ['the Q3 report', null],
    ['it may march on', null],
    ['May I ask', null],
    ['this may take longer', null],
    ['the report for Q1', null],
    ['last month', null],
    ['a monthly report', null],
    ['the 2026 budget', null],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
