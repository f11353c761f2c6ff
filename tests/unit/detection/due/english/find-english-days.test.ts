import { describe, expect, it } from 'vitest';
import { findEnglishDays } from '@/lib/detection/due/english/find-english-days';

const now = { year: 2026, month: 4, day: 15, hour: 10, minute: 0 };
const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };
const found = (text: string) => findEnglishDays(text, now, calendar, true);

describe('the days of a text', () => {
  it('come in its order with their roles', () => {
    const mentions = found("Following up on Monday's call, I'll send A on Thursday and B by 24 April.");
    expect(mentions.map(({ words, role, day }) => [words, role, day])).toEqual([
      ['Monday', 'topic', '2026-04-20'],
      ['Thursday', 'point', '2026-04-16'],
      ['by 24 April', 'deadline', '2026-04-24'],
    ]);
  });

  it('say when they are only a time', () => {
    expect(found('by noon')[0]?.isTime).toBe(true);
    expect(found('by noon on Friday')[0]).not.toHaveProperty('isTime');
  });

  it('keep their place where the text has odd blanks and quotes', () => {
    const text = 'it’s due\u00a0on\nFriday';
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual(['due\u00a0on\nFriday']);
  });

  it('are bounded in number, and none in plain text', () => {
    expect(found('on 3 May and ').length).toBe(1);
    expect(found('on 3 May, '.repeat(100)).length).toBeLessThan(60);
    expect(found('The roof still leaks.')).toEqual([]);
  });
});
