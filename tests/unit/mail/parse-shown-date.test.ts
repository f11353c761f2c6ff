import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShownDate } from '@/lib/mail/parse-shown-date';

describe('forms with one possible reading', () => {
  test.each([
    ['Oct 9, 2026, 10:32\u202fAM', 'en', '2026-10-09T10:32'],
    ['Oct 9, 2026, 1:31 PM (4 hours ago)', 'en', '2026-10-09T13:31'],
    ['Mon, Oct 5, 2026 at 4:30\u202fPM', 'en', '2026-10-05T16:30'],
    ['Fri, Apr 14, 2023 at 06:12 PM', 'en', '2023-04-14T18:12'],
    ['20 Aug 2025, 13:19', 'en-GB', '2025-08-20T13:19'],
    ['Oct 9, 2026, 12:05 AM', 'en', '2026-10-09T00:05'],
    ['Oct 9, 2026, 12:05 PM', 'en', '2026-10-09T12:05'],
    ['2026年10月9日 09:12', 'zh-CN', '2026-10-09T09:12'],
    ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04T10:08'],
    ['2016年5月4日 下午3:08', 'zh-CN', '2016-05-04T15:08'],
    ['周三 2026/9/2 9:30', 'zh-CN', '2026-09-02T09:30'],
    ['7 أكتوبر 2026, 10:05 ص', 'ar', '2026-10-07T10:05'],
    ['٨ أكتوبر ٢٠٢٦, ٦:٤٠ م', 'ar', '2026-10-08T18:40'],
    ['9 октября 2026 г., 16:02', 'ru', '2026-10-09T16:02'],
    ['2026년 10월 9일 (금) 오후 3:00', 'ko', '2026-10-09T15:00'],
    ['Fr, 2026-05-22 15:22', 'de', '2026-05-22T15:22'],
    ['Di, 14.04.2020 08:51', 'de', '2020-04-14T08:51'],
    ['18/05/2026 09:40', 'en', '2026-05-18T09:40'],
    ['05/18/2026 09:40', 'en', '2026-05-18T09:40'],
    ['Fri 09/10/2026 12:01', 'en', '2026-10-09T12:01'],
    ['Wed 10/7/2026 3:02 PM', 'en', '2026-10-07T15:02'],
    ['Wed 10-May-23 15:25', 'en', '2023-05-10T15:25'],
    ['יום ד׳ 07/10/2026 11:25', 'he', '2026-10-07T11:25'],
    ['05/05/2026 10:00', 'en', '2026-05-05T10:00'],
  ])('%s (%s)', (shown, language, local) => expect(parseShownDate(shown, language)).toBe(local));
});

describe('everything else is null', () => {
  test.each([
    ['05/10/2026 09:14', 'en', 'day or month first'],
    ['10-May-23 15:25', 'en', 'either number may be the year'],
    ['Oct 9', 'en', 'no year'],
    ['Oct 9, 2026', 'en', 'no time'],
    ['10:32 AM', 'en', 'no day'],
    ['31/02/2026 10:00', 'en', 'no such day'],
    ['2026/13/01 10:00', 'en', 'no such month'],
    ['2026-10-09 24:10', 'en', 'no such hour'],
    ['9 octobre 2026, 10:05', 'en', 'a month of another language'],
    ['2026년 10월 9일 오후 3:00', 'en', 'half a day of another language'],
    ['2026年10月9日 晚上8:00', 'zh-CN', 'an hour that needs its word'],
    ['2026-10-09 10:00 11:00', 'en', 'two times'],
    ['', 'en', 'nothing'],
    [null, 'en', 'nothing'],
    [`${'9'.repeat(500)} 10:00`, 'en', 'too long for a date'],
  ])('%s (%s): %s', (shown, language, _why) => expect(parseShownDate(shown, language)).toBeNull());
});

test('an unknown language tag only narrows what is understood', () => {
  expect(parseShownDate('2026-10-09 10:00', 'not a tag')).toBe('2026-10-09T10:00');
});

test('what a browser writes with the month’s name is read back', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  const written = fc.tuple(
    day,
    fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'pl', 'zh-CN', 'ja', 'ko', 'ar'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(written, ([date, language, isLong]) => {
      const shown = date.toLocaleString(language, {
        ...{ year: 'numeric', month: isLong ? 'long' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
        ...{ timeZone: 'UTC', hourCycle: 'h23' },
      });
      expect([date.toISOString().slice(0, 16), null]).toContain(parseShownDate(shown, language));
    }),
  );
});
