import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/lib/domain/day-number';
import { dayRange } from '@/lib/ui/day/day-range';
import { readDayWords } from '@/lib/ui/day/read-day-words';
import { aDay } from '@/tests/helpers/a-day';
import { anyText } from '@/tests/helpers/any-text';

/** A Sunday. */
const today = '2026-11-22';
const calendar = { weekend: [6, 7], holidays: ['2026-11-25'], makeUpDays: ['2026-11-28'] };

function read(text: string, zone: string | null = 'Europe/Berlin'): string {
  const words = readDayWords(text, today, zone, calendar);
  return words.kind === 'day' ? words.day : words.kind;
}

describe('what is a day', () => {
  test.each([
    ['tomorrow', '2026-11-23'],
    ['yesterday', '2026-11-21'],
    ['fri', '2026-11-27'],
    ['wed', '2026-11-25'],
    ['sat', '2026-11-28'],
    ['sun', '2026-11-29'],
    ['next wed', '2026-11-25'],
    ['next Friday', '2026-11-27'],
    ['Friday evening', '2026-11-27'],
    ['by Friday', '2026-11-27'],
    ['until friday EOD', '2026-11-27'],
    ['Fri, 27 Nov', '2026-11-27'],
    ['+0', '2026-11-22'],
    ['+3', '2026-11-25'],
    ['3 days', '2026-11-25'],
    ['three days', '2026-11-25'],
    ['+2w', '2026-12-06'],
    ['two weeks', '2026-12-06'],
    ['1 month', '2026-12-22'],
    ['end of month', '2026-11-30'],
    ['EOM', '2026-11-30'],
    ['20th', '2026-12-20'],
    ['the 31st', '2026-12-31'],
    ['1 dec', '2026-12-01'],
    ['Dec. 1', '2026-12-01'],
    ['29 feb', '2028-02-29'],
    ['2026-12-01', '2026-12-01'],
    ['2026-11-01', '2026-11-01'],
    ['20261201', '2026-12-01'],
    ['1.12.', '2026-12-01'],
    ['1.12.26', '2026-12-01'],
    ['明天', '2026-11-23'],
    ['昨天', '2026-11-21'],
    ['下周三', '2026-11-25'],
    ['周日', '2026-11-29'],
    ['周五下班前', '2026-11-27'],
    ['20号', '2026-12-20'],
    ['月底', '2026-11-30'],
    ['月底前', '2026-11-30'],
    ['三天', '2026-11-25'],
    ['+3天', '2026-11-25'],
    ['两周', '2026-12-06'],
    ['３天后', '2026-11-25'],
    ['12月1日', '2026-12-01'],
    ['2027年1月5日', '2027-01-05'],
    ['ｆｒｉ', '2026-11-27'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each(['+3wd', '3wd', 'in 3 working days', '3 business days', '三个工作日', '3个工作日'])(
    '%s leaves out the holiday and counts the make-up day',
    (text) => {
      expect(read(text)).toBe('2026-11-26');
      expect(read(text.replace('3', '5').replace('三', '五'))).toBe('2026-11-28');
    },
  );

  test.each([
    ['12/1', '2027-01-12', '2026-12-01'],
    ['1/12/26', '2026-12-01', '2026-01-12'],
    ['13/12/2026', '2026-12-13', '2026-12-13'],
    ['12/13/2026', '2026-12-13', '2026-12-13'],
  ])('%s is %s in Berlin and %s in New York', (text, berlin, newYork) => {
    expect([read(text, 'Europe/Berlin'), read(text, 'America/New_York')]).toEqual([berlin, newYork]);
  });
});

describe('what is none', () => {
  test.each(['', '   ', '\u3000'])('%j is blank', (text) => {
    expect(read(text)).toBe('blank');
  });

  test.each(['31 Feb', 'feb 30', '30.2.', '31/4/2027', '2月30日', '2026-02-29', '2026-13-01', '0000-01-01', '31 June'])(
    '%s is a day that no calendar has',
    (text) => {
      expect(read(text)).toBe('never');
    },
  );

  test.each([
    '0001-01-01',
    '9999-12-31',
    '2036-11-23',
    '2016-11-21',
    'in 11 years',
    '+3654',
    '+3000wd',
    '2050年1月1日',
  ])('%s is too far away', (text) => {
    expect(read(text)).toBe('far');
  });

  test.each([
    'soon',
    'asap',
    '尽快',
    'hello',
    '20',
    'in 3',
    'may',
    'after tomorrow',
    'send it Friday',
    'Friday 31 more',
    '三十二号',
    'not Friday',
    '-3',
    '1 2 3',
    'x'.repeat(1_000_000),
  ])('%.20s is not read', (text) => {
    expect(read(text)).toBe('unread');
  });
});

test('ten years to both sides are read to the day', () => {
  expect(read('2036-11-22')).toBe('2036-11-22');
  expect(read('2016-11-22')).toBe('2016-11-22');
});

const pieces = fc.array(
  fc.constantFrom(
    'next ',
    'fri',
    '+',
    '3',
    '31',
    '0',
    ' feb',
    'wd',
    'w',
    '.',
    '/',
    '-',
    '2026',
    '下',
    '周五',
    '月',
    '底',
    '号',
    '前',
    'in ',
    'end of ',
  ),
  { maxLength: 8 },
);

test('whatever is typed is a real day within reach, or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText(),
        pieces.map((parts) => parts.join('')),
      ),
      aDay(),
      fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Mars/Olympus', null),
      (text, now, zone) => {
        const words = readDayWords(text, now, zone, calendar);
        if (words.kind !== 'day') return;
        const { first, last } = dayRange(now);
        expect(words.day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Number.isInteger(dayNumber(words.day))).toBe(true);
        expect(new Date(`${words.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(words.day);
        expect(words.day >= first && words.day <= last).toBe(true);
      },
    ),
  );
});
