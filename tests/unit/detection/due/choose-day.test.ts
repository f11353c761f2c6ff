import { describe, expect, it } from 'vitest';
import { chooseDay } from '@/lib/detection/due/choose-day';
import type { DayMention, DayRole } from '@/lib/detection/due/day-mention';

const text = 'I will a b c, we will d e f';
const mention = (word: string, role: DayRole, day: string, rest: Partial<DayMention> = {}): DayMention => {
  const start = text.indexOf(` ${word}`) + 1;
  return { start, end: start + 1, words: word, role, day, ...rest };
};
const chosen = (mentions: DayMention[]) => chooseDay(mentions, text, '2026-04-15')?.words ?? null;

describe('the day of the thing', () => {
  it('is never what is only spoken about', () => {
    expect(chosen([mention('a', 'topic', '2026-04-20')])).toBeNull();
    expect(chosen([mention('a', 'point', '2026-04-20')])).toBe('a');
  });

  it('is never over, but may be today', () => {
    expect(chosen([mention('a', 'deadline', '2026-04-14')])).toBeNull();
    expect(chosen([mention('a', 'deadline', '2026-04-15')])).toBe('a');
    expect(chosen([mention('a', 'deadline', '2026-04-14', { from: '2026-04-13', to: '2026-04-19' })])).toBe('a');
  });

  it('is a day rather than a time', () => {
    expect(
      chosen([mention('a', 'deadline', '2026-04-15', { isTime: true }), mention('b', 'point', '2026-04-16')]),
    ).toBe('b');
    expect(chosen([mention('a', 'deadline', '2026-04-15', { isTime: true })])).toBe('a');
  });

  it('is a deadline rather than a point, and of deadlines the last', () => {
    expect(chosen([mention('a', 'point', '2026-04-20'), mention('b', 'deadline', '2026-04-16')])).toBe('b');
    expect(chosen([mention('a', 'deadline', '2026-04-20'), mention('b', 'deadline', '2026-04-16')])).toBe('b');
    expect(chosen([mention('a', 'point', '2026-04-20'), mention('b', 'point', '2026-04-16')])).toBe('a');
  });

  it('stands in a clause that promises or asks', () => {
    const told = 'The fair is on Monday, I will send it on Tuesday.';
    const at = (words: string, day: string): DayMention => {
      const start = told.indexOf(words);
      return { start, end: start + words.length, words, role: 'point', day };
    };
    const both = [at('Monday', '2026-04-20'), at('Tuesday', '2026-04-21')];
    expect(chooseDay(both, told, '2026-04-15')?.words).toBe('Tuesday');
    expect(chooseDay(both, told.replace('I will', 'he may'), '2026-04-15')?.words).toBe('Monday');
  });
});

describe('days that are offered for a meeting', () => {
  const offer = 'Would Tuesday suit you?';
  const tuesday = { start: 6, end: 13, words: 'Tuesday', day: '2026-04-21' };
  it('are not due', () => {
    expect(chooseDay([{ ...tuesday, role: 'point' }], offer, '2026-04-15')).toBeNull();
    expect(chooseDay([{ ...tuesday, role: 'deadline' }], offer, '2026-04-15')?.day).toBe('2026-04-21');
    expect(chooseDay([{ ...tuesday, role: 'point' }], offer.slice(0, 13), '2026-04-15')?.day).toBe('2026-04-21');
  });
});
