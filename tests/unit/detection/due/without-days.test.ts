import { expect, test } from 'vitest';
import { withoutDays } from '@/lib/detection/due/without-days';

const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };
const read = (text: string) =>
  withoutDays(text, '2026-11-20T10:00', 'Europe/Berlin', calendar).replace(/ +/g, ' ').trim();

test.each([
  ['Send the plan by Friday', 'Send the plan'],
  ['By 3 December I send the plan, and by 4 December the rest', 'I send the plan, the rest'],
  ['下周五前提交报告', '提交报告'],
  ['Send the plan', 'Send the plan'],
])('%j is %j', (text, rest) => {
  expect(read(text)).toBe(rest);
});

test('without a clock, and of long texts, only the beginning is kept', () => {
  expect(withoutDays('by Friday', 'never', null, calendar)).toBe('by Friday');
  expect(read('x'.repeat(1000))).toBe('x'.repeat(500));
});
