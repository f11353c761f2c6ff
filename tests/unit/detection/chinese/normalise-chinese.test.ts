import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseChinese } from '@/lib/detection/chinese/normalise-chinese';
import { anyText } from '../../../helpers/any-text';

const longest = 200;

test.each([
  ['days', '我们下周五前发样品。', '^我们D前发样品。$'],
  ['a date and a time', '3月5日下午三点半付款', '^DT付款$'],
  ['a day of the month', '20号付款', '^D付款$'],
  ['a house that has a number', '20号楼漏水', '^N号楼漏水$'],
  ['dates in figures', '2026/5/3或5/3', '^D或D$'],
  ['ends and parts of a period', '月底或今晚', '^D或D$'],
  ['a weekly report, which is no day', '周报', '^周报$'],
  ['days that are over', '昨天或上周三', '^P或P$'],
  ['before something, which is not over', '样品寄出之前看，周三之前发', '^样品寄出P看,D之前发$'],
  ['spans', '10个工作日内，三天后', '^S内,S后$'],
  ['times', '9:30或三点', '^T或T$'],
  ['numbers', '付3,000元', '^付N元$'],
  ['addresses', '图在 https://oak.example/x 里，寄到 lea@oak.example', '^图在U里,寄到U$'],
  ['English words that Chinese mail uses', '请 confirm 一下 layout', '^请确认一下W$'],
  ['two English words used as one', 'follow up 样品', '^跟进样品$'],
  ['the polite you, and we', '您好，咱们开会', '^你好,我们开会$'],
  ['full width', '５月３日付款！！', '^D付款!$'],
  ['marks written twice', '好。。在吗？？', '^好。在吗?$'],
  ['spaces', '好 的\n谢 谢', '^好的谢谢$'],
  ['zero width and direction marks', '发\u200b样\u2066品\u202e', '^发样品$'],
  ['nothing', '', '^$'],
])('%s', (_, sentence, normal) => {
  expect(normaliseChinese(sentence)).toBe(normal);
});

test('a lone surrogate stays what it is', () => {
  expect(normaliseChinese('样\ud800品')).toBe('^样\ud800品$');
});

test('a long sentence is judged by its beginning', () => {
  const beginning = '我们刷漆'.repeat(100).slice(0, longest);
  expect(normaliseChinese(`${beginning}寄账单`)).toBe(normaliseChinese(beginning));
  expect(normaliseChinese(beginning.slice(0, -4))).not.toBe(normaliseChinese(beginning));
});

test('any text is put between marks, without spaces, and stays short', () => {
  // The longest compatibility form is of 18 units (U+FDFA).
  const most = longest * 18 + 2;
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string()), (text) => {
      const normal = normaliseChinese(text.repeat(20));
      expect(normal).toMatch(/^\^\S*\$$/);
      expect(normal.length).toBeLessThanOrEqual(most);
    }),
  );
});
