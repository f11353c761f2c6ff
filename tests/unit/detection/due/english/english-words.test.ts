import { expect, it } from 'vitest';
import { monthOf, numberOf, ordinalOf, weekdayOf } from '@/lib/detection/due/english/english-words';

it.each([
  ['7', 7],
  ['a', 1],
  ['a couple of', 2],
  ['Twelve', 12],
  ['nineteen', 19],
  ['thirty', 30],
  ['twenty-one', 21],
  ['ninety nine', 99],
])('%s is the number %d', (words, number) => {
  expect(numberOf(words)).toBe(number);
});

it.each([
  ['3rd', 3],
  ['First', 1],
  ['twentieth', 20],
  ['twenty-third', 23],
  ['thirtieth', 30],
  ['thirty first', 31],
])('%s is the ordinal %d', (words, number) => {
  expect(ordinalOf(words)).toBe(number);
});

it('counts weekdays from Monday and months from January', () => {
  expect(['Monday', 'weds', 'SUN'].map(weekdayOf)).toEqual([1, 3, 7]);
  expect(['January', 'sept.', 'DEC'].map(monthOf)).toEqual([1, 9, 12]);
});
