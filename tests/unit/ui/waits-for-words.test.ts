import { expect, test } from 'vitest';
import { translator } from '@/lib/ui/catalogue/translate';
import { waitsForWords } from '@/lib/ui/waits-for-words';

const blockers = new Map([
  ['a', 'Test data'],
  ['b', 'Role list'],
  ['c', 'y'.repeat(100)],
]);

test.each([
  [[], '', ''],
  [['settled'], '', ''],
  [['a'], 'waits for Test data', '等待Test data'],
  [['a', 'b', 'settled'], 'waits for Test data and 1 more', '等待Test data等 2 项'],
])('waiting for %j', (blockedBy, english, chinese) => {
  expect(waitsForWords({ blockedBy }, blockers, translator('en'))).toBe(english);
  expect(waitsForWords({ blockedBy }, blockers, translator('zh-CN'))).toBe(chinese);
});

test('a long promise is cut', () => {
  expect(waitsForWords({ blockedBy: ['c'] }, blockers, translator('en'))).toBe(`waits for ${'y'.repeat(60)}…`);
});
