import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';
import { withoutQuotes } from '@/lib/detection/zones/without-quotes';

const own = (text: string, quotesCut = false) =>
  withoutQuotes(readLines(text), quotesCut)
    .flat()
    .map(({ words }) => words)
    .filter((words) => words !== '');

test.each([
  ['a reply above', 'Fine by me.\n\nOn 4 Mar 2025, Nora wrote:\n> Is it?', ['Fine by me.']],
  ['a reply below', '> Is it?\n\nFine by me.', ['Fine by me.']],
  ['a reply between', 'Nora wrote:\n> One?\nYes.\n> Two?\nNo.', ['Yes.', 'No.']],
  ['an attribution without a day', 'Nora Berg wrote:\n\n> Is it?', []],
  ['a Chinese one', '可以。\n王芳写道：\n> 行吗？', ['可以。']],
  ['unmarked history', '可以。\n\n在 2025年3月4日，王芳 写道：\n\n周五付款。', ['可以。']],
  ['unmarked history under an English one', 'Fine.\n\nOn 4 Mar 2025, Nora wrote:\n\nWe pay on Friday.', ['Fine.']],
  [
    'a line that was broken off a quotation',
    `> ${'we would like to have the samples with us some days before the'}\nfair\n> in June.`,
    [],
  ],
])('%s is history', (_, text, left) => expect(own(text)).toEqual(left));

test.each([
  ['an answer in one word', '> Will you send it?\nyes\n> And the rest?', ['yes']],
  [
    'what a colleague wrote',
    'Here is what she wrote:\nWe pay on Friday.',
    ['Here is what she wrote:', 'We pay on Friday.'],
  ],
  ['什么人写道', '他在群里写道：\n周五付款。', ['他在群里写道：', '周五付款。']],
])('%s stays', (_, text, left) => expect(own(text)).toEqual(left));

test('an attribution left behind by the page does not end the text when the quotation is known to be cut', () => {
  expect(own('One.\n\nOn 4 Mar 2025, Nora wrote:\n\nTwo.', true)).toEqual(['One.', 'Two.']);
});
