import { describe, expect, it } from 'vitest';
import { type DatedRow, dueTruth, isRightDay } from '@/scripts/bench/detection/due-truth';

const row = (fields: Partial<DatedRow>): DatedRow => ({ id: 'a', lang: 'en', text: '', ...fields });
const right = (fields: Partial<DatedRow>, named: string | null): boolean | null => {
  const truth = dueTruth(row(fields));
  return truth && isRightDay(truth, named);
};

describe('the due day of a row', () => {
  it.each<[string, Partial<DatedRow>, string | null, boolean | null]>([
    ['is that day', { due: '2026-03-20' }, '2026-03-20', true],
    ['is no other', { due: '2026-03-20' }, '2026-03-19', false],
    ['is not none', { due: '2026-03-20' }, null, false],
    ['may be open', { due: '2026-03-20', dueOk: ['2026-03-16', '2026-03-20'] }, '2026-03-16', true],
    ['is not open without end', { due: '2026-03-20', dueOk: ['2026-03-16', '2026-03-20'] }, '2026-03-21', false],
    [
      'may lie outside what is accepted too',
      { due: '2026-03-31', dueOk: ['2026-03-30', '2026-03-30'] },
      '2026-03-31',
      true,
    ],
    ['none is right where none is', { due: null }, null, true],
    ['any is wrong where none is', { due: null }, '2026-03-20', false],
    ['of a date is its day', { kind: 'day', start: '2026-03-20' }, '2026-03-20', true],
    ['of a minute is its day', { kind: 'datetime', start: '2026-03-20T09:00' }, '2026-03-20', true],
    ['of a range is any of it', { kind: 'range', start: '2026-03-16', end: '2026-03-20' }, '2026-03-18', true],
    ['of a range is none before', { kind: 'range', start: '2026-03-16', end: '2026-03-20' }, '2026-03-15', false],
    ['of what is no date is none', { kind: 'none' }, '2026-03-20', false],
    ['is unknown where the row says nothing', {}, '2026-03-20', null],
  ])('%s', (_, fields, named, expected) => {
    expect(right(fields, named)).toBe(expected);
  });
});
