import { expect, test } from 'vitest';
import { isQuotedLine } from '@/lib/detection/zones/is-quoted-line';
import { readLines } from '@/lib/detection/zones/mail-lines';

const judge = (text: string) => isQuotedLine(readLines(text)[0]);

test.each([
  '> Shall we meet?',
  '>no blank',
  '> > twice',
  '>>> thrice',
  '  > set in',
  '\u200b> after a character of no width',
  'LK> initials before the mark',
  '|> a bar before it',
  '＞ 全角符号',
  '> 周五能给吗？',
])('quoted: %j', (text) => expect(judge(text)).toBe(true));

test.each(['-> next step', '=> so we wait', 'a > b', 'Sales>Offers is the menu', '增长 > 5%', ''])('own: %j', (text) =>
  expect(judge(text)).toBe(false),
);

test('no line is not quoted', () => expect(isQuotedLine(undefined)).toBe(false));
