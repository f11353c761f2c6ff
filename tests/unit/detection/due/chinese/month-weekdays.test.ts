import { describe, expect, it } from 'vitest';
import { chineseDays } from './chinese-days';

describe('the first and the last week day, working day or week of a month', () => {
  it.each<[text: string, days: string[], at?: string]>([
    ['四月第一个周二', ['四月第一个周二 point 2026-04-07']],
    ['下个月最后一个周五', ['下个月最后一个周五 point 2026-04-24']],
    ['本月最后一个工作日', ['本月最后一个工作日 point 2026-03-31']],
    ['四月的第一周', ['四月的第一周 point 2026-04-10 2026-04-06..2026-04-12']],
    ['四月最后一周', ['四月最后一周 point 2026-04-30 2026-04-27..2026-04-30']],
  ])('%s', (text, days, at) => {
    expect(chineseDays(text, at)).toEqual(days);
  });
});
