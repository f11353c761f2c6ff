import { describe, expect, it } from 'vitest';
import { clausesThatBind } from '@/lib/detection/due/clauses-that-bind';

const wordsOf = (text: string) => clausesThatBind(text).map(({ start, end }) => text.slice(start, end).trim());

describe('the clauses that promise or ask', () => {
  it.each([
    ["I'm away until Monday, I'll look on Tuesday.", ["I'll look on Tuesday."]],
    ['Monday is a holiday, so you will have it on Tuesday', ['so you will have it on Tuesday']],
    ['I was out but please send it', ['but please send it']],
    ["We'll be at the fair on Monday", []],
    ['The roof leaks.', []],
    ['下周三要上线，请周五前给反馈', ['请周五前给反馈']],
    ['周一我休假,周二我会把报价给您', ['周二我会把报价给您']],
    ['周一申请，周二邀请', []],
    ['I’ll come on Friday, 3 May', ['I’ll come on Friday, 3 May']],
  ])('%s', (text, clauses) => {
    expect(wordsOf(text)).toEqual(clauses);
  });
});
