import { describe, expect, it } from 'vitest';
import { chineseDays } from './chinese-days';

describe('so many working days', () => {
  it.each<[text: string, days: string[], at?: string]>([
    ['三个工作日内', ['三个工作日内 deadline 2026-03-16']],
    ['5个工作日之内', ['5个工作日之内 deadline 2026-03-18']],
    ['二十个工作日内', ['二十个工作日内 deadline 2026-04-08']],
    ['3-5个工作日内', ['3-5个工作日内 deadline 2026-03-18 2026-03-16..2026-03-18']],
    ['两个工作日后', ['两个工作日后 point 2026-03-13']],
    ['下个工作日', ['下个工作日 point 2026-03-12']],
    ['需要三个工作日', []],
    ['收货后5个工作日内', []],
    ['工作日', []],
  ])('%s', (text, days, at) => {
    expect(chineseDays(text, at)).toEqual(days);
  });

  it('skip holidays and count make-up days', () => {
    const holidays = Array.from({ length: 7 }, (_, at) => `2026-10-0${at + 1}`);
    const china = { weekend: [6, 7], holidays, makeUpDays: ['2026-10-10'] };
    expect(chineseDays('三个工作日内', '2026-09-30 10:00', china)).toEqual(['三个工作日内 deadline 2026-10-10']);
    expect(chineseDays('三天内', '2026-09-30 10:00', china)).toEqual(['三天内 deadline 2026-10-03']);
  });

  it('name no day where one never works', () => {
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], makeUpDays: [] };
    expect(chineseDays('三个工作日内', '2026-09-30 10:00', never)).toEqual([]);
  });
});
