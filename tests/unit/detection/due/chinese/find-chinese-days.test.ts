import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChineseDays } from '@/lib/detection/due/chinese/find-chinese-days';
import { dayNumber, dayOfNumber } from '@/lib/domain/day-number';
import { aDay } from '@/tests/helpers/a-day';
import { anyText } from '@/tests/helpers/any-text';
import { chineseDays, clock, mondayToFriday } from './chinese-days';

/** Words of time and what stands around them, so that many of them meet. */
const pieces =
  '今明后昨前天日号月年周末底初中旬内之以上下这本个半一二三十百两零〇廿点时分钟:/.-~至到从的了已前后起期间工作日小时星期礼拜最晚截止不晚于国庆春节季度Q3EOD 12 20 31 2026 99()（），。\u200b\ud800３５週號'.split(
    '',
  );
const likeDays = () => fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((found) => found.join(''));

describe('days in Chinese text', () => {
  it('stand in the order of the text, with the words that name them', () => {
    expect(findChineseDays('初稿 下周 三 前给您，終稿５月底。', clock('2026-03-11'), mondayToFriday)).toEqual([
      {
        start: 3,
        end: 9,
        words: '下周 三 前',
        role: 'deadline',
        day: '2026-03-18',
        from: '2026-03-17',
        to: '2026-03-18',
      },
      { start: 14, end: 17, words: '５月底', role: 'point', day: '2026-05-31', from: '2026-05-29', to: '2026-05-31' },
    ]);
  });

  it('of a span are one, also where it is only spoken about', () => {
    expect(chineseDays('3月16日到20日给您')).toEqual(['3月16日到20日 point 2026-03-20 2026-03-16..2026-03-20']);
    expect(chineseDays('四月到六月的用量')).toEqual(['四月到六月 topic 2026-06-30']);
  });

  it('that only tell the time are marked, unless they are deadlines', () => {
    const [point] = findChineseDays('下午给您', clock('2026-03-11'), mondayToFriday);
    expect(point).toMatchObject({ day: '2026-03-11', isTime: true });
    const [deadline] = findChineseDays('下班前给您', clock('2026-03-11'), mondayToFriday);
    expect(deadline).not.toHaveProperty('isTime');
  });

  it.each(['尽快', '稍后', '改天', '过两天', '有空的时候', '保修两年', '7×24小时', 'version 2.5', ''])(
    'are none in %s',
    (text) => {
      expect(chineseDays(text)).toEqual([]);
    },
  );

  it('are days of the calendar and do not overlap, whatever the text and the clock', () => {
    fc.assert(
      fc.property(fc.oneof(likeDays(), anyText()), aDay(), (text, today) => {
        const found = findChineseDays(text, clock(`${today} 23:30`), mondayToFriday);
        let reached = 0;
        for (const { start, end, words, day, from = day, to = day } of found) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
          for (const one of [day, from, to]) expect(dayOfNumber(dayNumber(one))).toBe(one);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are those of the sender, and none that is over is due', () => {
    fc.assert(
      fc.property(likeDays(), aDay(), (text, today) => {
        const due = findChineseDays(text, clock(today), mondayToFriday).filter(({ role }) => role !== 'topic');
        for (const { day, to = day } of due) expect(to >= today).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['日', '前', '一', '1', '3月', '周五前', '3月5日', '\ud800', '\u200b', '9:00-', '了'])(
    'are bounded in 100 kB of %s',
    (piece) => {
      const text = `中${piece.repeat(Math.ceil(100_000 / piece.length))}`;
      expect(findChineseDays(text, clock('2026-03-11'), mondayToFriday).length).toBeLessThanOrEqual(40);
    },
  );
});
