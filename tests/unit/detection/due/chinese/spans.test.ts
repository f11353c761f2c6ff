import { describe, expect, it } from 'vitest';
import { chineseDays } from './chinese-days';

describe('so many days, weeks, months or hours', () => {
  it.each<[text: string, days: string[], at?: string]>([
    ['三天内给您', ['三天内 deadline 2026-03-14']],
    ['一周之内', ['一周之内 deadline 2026-03-18']],
    ['半个月内', ['半个月内 deadline 2026-03-26']],
    ['一个半月内', ['一个半月内 deadline 2026-04-26']],
    ['48小时内', ['48小时内 deadline 2026-03-13']],
    ['48小时内', ['48小时内 deadline 2026-03-13'], '2026-03-11 00:30'],
    ['半小时后', ['半小时后 point 2026-03-11']],
    ['两周后给您', ['两周后 point 2026-03-25']],
    ['三到五天内', ['三到五天内 deadline 2026-03-16 2026-03-14..2026-03-16']],
    ['一两天内', ['一两天内 deadline 2026-03-13 2026-03-12..2026-03-13']],
    ['给我三天时间', ['给我三天时间 point 2026-03-14']],
    ['再过两周', ['再过两周 point 2026-03-25']],
    ['两周前说过', ['两周前 topic 2026-02-25']],
    ['收到款后3天内', []],
    ['自签字起30天内', []],
    ['过去三天内', []],
    ['7×24小时内', []],
    ['需要两周', []],
    ['过几天', []],
    ['三月内', ['三月内 deadline 2026-03-31 2026-03-11..2026-03-31']],
  ])('%s', (text, days, at) => {
    expect(chineseDays(text, at)).toEqual(days);
  });
});
