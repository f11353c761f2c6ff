import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { due } from '@/lib/detection/due/due';
import { calendarDay } from '@/lib/domain/calendar-day';
import { anyText } from '@/tests/helpers/any-text';

const wednesday = '2026-04-15T10:00:00+01:00';

describe('a due day', () => {
  it('comes with its words, the word that makes it a deadline included', () => {
    const text = "I'll send it no later than Friday, 24 April.";
    const found = due(text, wednesday, null);
    expect(found).toEqual({ day: '2026-04-24', words: 'no later than Friday, 24 April', start: 13, end: 43 });
    expect(text.slice(13, 43)).toBe(found?.words);
  });

  it('has the days that the words allow', () => {
    expect(due('next week', wednesday, null)).toMatchObject({
      day: '2026-04-24',
      from: '2026-04-20',
      to: '2026-04-26',
    });
    expect(due('before Friday', wednesday, null)).toMatchObject({
      day: '2026-04-17',
      from: '2026-04-16',
      to: '2026-04-17',
    });
    expect(due('on or before Friday', wednesday, null)).not.toHaveProperty('from');
    expect(due('by the end of May', wednesday, null)).toMatchObject({ day: '2026-05-31', from: '2026-05-29' });
  });

  it('follows the calendar of working days', () => {
    const calendar = { weekend: [5, 6], holidays: ['2026-04-16'], makeUpDays: [] };
    expect(due('in two business days', wednesday, null)?.day).toBe('2026-04-17');
    expect(due('in two business days', wednesday, null, calendar)?.day).toBe('2026-04-20');
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], makeUpDays: [] };
    expect(due('in two business days', wednesday, null, never)).toBeNull();
  });

  it("follows the sender's day and order of numbers", () => {
    expect(due('tomorrow', '2026-04-15T23:30:00-04:00', 'America/New_York')?.day).toBe('2026-04-16');
    expect(due('tomorrow', '2026-04-16T03:30:00Z', 'America/New_York')?.day).toBe('2026-04-16');
    expect(due('tomorrow', '2026-04-16T03:30:00Z', null)?.day).toBe('2026-04-17');
    expect(due('by 5/6', wednesday, 'Europe/London')?.day).toBe('2026-06-05');
    expect(due('by 5/6', wednesday, 'America/New_York')?.day).toBe('2026-05-06');
    expect(due('by 5/6', wednesday, 'Asia/Shanghai')?.day).toBe('2026-05-06');
  });

  it('is looked for at the head of a long text', () => {
    const filler = 'lorem ipsum '.repeat(400);
    expect(due(`on Friday ${filler}`, wednesday, null)?.day).toBe('2026-04-17');
    expect(due(`${filler} on Friday`, wednesday, null)).toBeNull();
  });

  it('is none without a date of the message', () => {
    expect(due('tomorrow', 'some day', null)).toBeNull();
  });

  it.each(['as soon as possible', 'in due course', 'shortly', 'at your earliest convenience', '', '\ud800'])(
    'is none in %j',
    (text) => {
      expect(due(text, wednesday, null)).toBeNull();
    },
  );
});

describe('Chinese beside English', () => {
  it.each([
    ['5/6前发您', '2026-05-06'],
    ['5.6前发您', '2026-05-06'],
    ['请在5/6之前 approve', '2026-05-06'],
    ['3-7-2026回来', '2026-07-03'],
    ['请 by 周五 发我', '2026-04-17'],
    ['周五EOD前发您', '2026-04-17'],
    ['周五 5pm 前发您', '2026-04-17'],
    ['EOD前发您', '2026-04-15'],
    ['next Monday 前发您', '2026-04-20'],
    ['5月6日 before noon 发您', '2026-05-06'],
    ['3.2版本下周三上线', '2026-04-22'],
    ['请周五前给反馈，下周三前要上线', '2026-04-17'],
  ])('%s: %s', (text, day) => {
    expect(due(text, wednesday, 'Europe/London')?.day).toBe(day);
  });

  it.each(['1.2版', '3.5万元', '1/3的款项', '版本 5.6 有问题', '合同共 12/20 页', '总价 20.5 万'])(
    'its figures are no days: %s',
    (text) => {
      expect(due(text, wednesday, 'Asia/Shanghai')).toBeNull();
    },
  );

  it('writes the month first in figures alone, where no zone says otherwise', () => {
    expect(due('6·30', wednesday, null)?.day).toBe('2026-06-30');
    expect(due('5/6', wednesday, 'Asia/Shanghai')?.day).toBe('2026-05-06');
    expect(due('5/6', wednesday, 'Europe/London')?.day).toBe('2026-06-05');
  });
});

describe('the zone of the machine', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  const texts = [
    'tomorrow',
    'next Friday',
    'by 27 April',
    'within 48 hours',
    'in the morning',
    'by the end of the month',
    'in 5 business days',
  ];
  const daysIn = (zone: string) => {
    process.env.TZ = zone;
    const offset = new Date('2026-07-01T00:00:00Z').getTimezoneOffset();
    const at = ['2026-03-28T23:30:00-03:00', '2026-10-25T00:30:00Z', '2026-03-08T02:30:00'];
    return { offset, days: at.flatMap((sentAt) => texts.map((text) => due(text, sentAt, 'Europe/London'))) };
  };

  it('never matters', () => {
    const seen = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Shanghai', 'UTC'].map(daysIn);
    expect(new Set(seen.map(({ offset }) => offset)).size).toBe(4);
    for (const { days } of seen) expect(days).toEqual(seen[0]?.days);
    expect(seen[0]?.days.filter((found) => found === null)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const pieces = [
    'by ',
    'on ',
    'the ',
    'next ',
    'Friday',
    '31',
    '/',
    '-',
    '.',
    ' May',
    'week',
    ' of ',
    '2026',
    'st',
    'in ',
    'days',
    '周五',
    '前',
    '\u200f',
    '\n',
  ];
  const likeADate = () => fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

  test('nothing throws, the day is one of the calendar and not over, and the words are those of the span', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), likeADate()), (text) => {
        const found = due(text, wednesday, 'Europe/London');
        if (!found) return;
        expect(calendarDay.safeParse(found.day).success).toBe(true);
        expect((found.to ?? found.day) >= '2026-04-15').toBe(true);
        expect(text.slice(found.start, found.end)).toBe(found.words);
        expect(found.words).not.toBe('');
        if (found.from && found.to) expect(found.from <= found.day && found.day <= found.to).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the first and the last day of the calendar are no trouble', () => {
    for (const day of ['0001-01-01', '9999-12-31'])
      for (const text of [
        'tomorrow',
        'next month',
        'in 900 years',
        'by the end of next year',
        'last Friday',
        '29/2',
        'in 99 working days',
      ])
        expect(() => due(text, day, null)).not.toThrow();
  });
});
