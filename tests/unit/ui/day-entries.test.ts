import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDayEntries, writeDayEntries } from '@/lib/ui/day-entries';
import { aDay } from '@/tests/helpers/a-day';
import { anyText } from '@/tests/helpers/any-text';

const week = ['2026-10-01', '2026-10-02', '2026-10-03'];

test.each([
  ['', []],
  ['2026-10-02\n2026-10-01\n\n 2026-10-03 ', week],
  ['2026-10-01, 2026-10-02；2026-10-03、2026-10-03', week],
  ['2026-10-01 – 2026-10-03', week],
  ['2026-10-01 - 2026-10-03', week],
  ['2026-10-01 to 2026-10-03', week],
  ['2026-10-01..2026-10-03', week],
  ['2026年10月1日至2026年10月3日', week],
  ['2026/10/1~2026/10/3', week],
  ['2026-10-01', ['2026-10-01']],
])('%j', (text, days) => {
  expect(readDayEntries(text)).toEqual({ days });
});

test.each([
  ['2026-10-01\n1.10.2026', 'day', 2, '1.10.2026'],
  ['2026-02-30', 'day', 1, '2026-02-30'],
  ['Christmas', 'day', 1, 'Christmas'],
  ['10-01', 'day', 1, '10-01'],
  ['2026-10-01 – 2026-10-02 – 2026-10-03', 'day', 1, '2026-10-01 – 2026-10-02 – 2026-10-03'],
  ['2026-10-03 – 2026-10-01', 'range', 1, '2026-10-03 – 2026-10-01'],
  ['2026-01-01 – 2027-01-02', 'range', 1, '2026-01-01 – 2027-01-02'],
  [
    [2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-01-01 – ${year}-12-31`).join('\n'),
    'many',
    6,
    '2025-01-01 – 2025-12-31',
  ],
])('%j is refused as %s', (text, kind, line, entry) => {
  expect(readDayEntries(text)).toEqual({ kind, line, entry });
});

test('several days in a row are written as one', () => {
  expect(writeDayEntries(['2026-10-03', '2026-10-01', '2026-10-02', '2026-12-25'])).toBe(
    '2026-10-01 – 2026-10-03\n2026-12-25',
  );
});

test('what is written is read back, and any text is read or refused', () => {
  fc.assert(
    fc.property(fc.array(aDay(), { maxLength: 50 }), fc.integer({ min: 0, max: 900 }), (days, row) => {
      const all = [...new Set([...days, ...Array.from({ length: row }, (_day, index) => nthDay(index))])].sort();
      expect(readDayEntries(writeDayEntries(all))).toEqual({ days: all });
    }),
  );
  fc.assert(
    fc.property(anyText(), (text) => {
      const read = readDayEntries(text);
      expect('days' in read || text.includes(read.entry)).toBe(true);
    }),
  );
});

const nthDay = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
