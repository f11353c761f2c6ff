import { expect, test } from 'vitest';
import { pastDue } from '@/lib/detection/due/past-due';

const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };
const read = (text: string) => pastDue(text, '2026-11-20T10:00', 'Europe/Berlin', calendar);

test.each([
  ["I'll send it by 3 March 2026.", '2026-03-03', 'by 3 March 2026'],
  ['It will be there before 2026-11-19.', '2026-11-19', 'before 2026-11-19'],
  ['我会在2026年3月3日前发给您。', '2026-03-03', '2026年3月3日前'],
])('%s was due on %s', (text, day, words) => {
  const found = read(text);
  expect(found).toMatchObject({ day, words });
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test.each([
  'As agreed on 3 March 2026, I will send it.',
  'I will send it by 3 March 2027.',
  'I will send it today.',
  'I will send it by noon.',
  'I will send it.',
  '我会整理2026年3月3日前的数据。',
  '2026年3月3日的报告我会发给您。',
])('%s was due on no day of the past', (text) => {
  expect(read(text)).toBeNull();
});

test('without a clock nothing is past', () => {
  expect(pastDue('by 3 March 2026', 'never', null, calendar)).toBeNull();
});
