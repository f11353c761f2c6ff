import { describe, expect, it } from 'vitest';
import { chineseNumber, chineseNumbers } from '@/lib/detection/due/chinese/chinese-number';

describe('a number in Chinese', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['廿五', 25],
    ['卅', 30],
    ['两', 2],
    ['一百二十', 120],
    ['二〇二六', 2026],
    ['08', 8],
    ['天', 0],
    ['', 0],
  ])('%s', (words, number) => {
    expect(chineseNumber(words)).toBe(number);
  });
});

describe('least and most', () => {
  it.each([
    ['一两', [1, 2]],
    ['三五', [3, 5]],
    ['3-5', [3, 5]],
    ['三到五', [3, 5]],
    ['十五', [15, 15]],
    ['五', [5, 5]],
  ])('%s', (words, numbers) => {
    expect(chineseNumbers(words)).toEqual(numbers);
  });
});
