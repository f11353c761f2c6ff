import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';
import { withoutSignatures } from '@/lib/detection/zones/without-signatures';

const own = (text: string) =>
  withoutSignatures(readLines(text))
    .flat()
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join('\n');

test.each([
  ['Kind regards,\nNora Berg\nHead of Design\nT: +44 20 7946 0123'],
  ['Best\n\nNora\n\nBrightwell Ltd.\nwww.brightwell.example'],
  ['-- \nNora Berg\nwe will make your brand bigger'],
  ['--\nNora'],
  ['Thanks, Nora'],
  ['Sent from my iPhone'],
  ['Sent from my Nokia phone'],
  ['Sent from Outlook for Android'],
  ['Get Outlook for iOS'],
  ['Cheers\nTom\n\nSent from my iPad'],
  ['Nora Berg\nBrightwell Ltd.\nPhone: +44 20 7946 0123'],
  ['祝好\n李娜\n产品部 经理\n手机：138 0013 8000'],
  ['此致\n敬礼\n\n赵敏\n2025年3月12日'],
  ['顺颂商祺！\n王芳 | 星河设计有限公司'],
  ['发自我的iPhone'],
  ['发自我的华为手机'],
  ['来自网易邮箱大师'],
  ['王芳\n电话：010-5555 0123'],
])('%j is a signature', (signature) => {
  expect(own(`The plan is ready.\n\n${signature}`)).toBe('The plan is ready.');
});

test.each([
  ["Thanks, I'll send it Friday."],
  ['Best price by Friday please'],
  ['Sent from our Leeds warehouse on Monday.'],
  ['Sent from my desk to yours this morning'],
  ['--- second part ---\nWe start on Monday.'],
  ['Call me: my number is 5550123'],
  ['谢谢，我周五发您。'],
  ['发自我们上海仓库的货周五到。'],
  ['祝好运的话周五能上线'],
  [`--\n${'One more point of the agenda.\n'.repeat(16).trim()}`],
])('%j is own text', (text) => expect(own(text)).toBe(text));

test('the last "--" opens the signature, those before it part sections', () => {
  expect(own('--\nWe ship on Monday.\n--\nNora')).toBe('--\nWe ship on Monday.');
});

test('a "--" that a footer left behind does not hide the one above', () => {
  expect(own('We ship on Monday.\n-- \nNora\n-- \n')).toBe('We ship on Monday.');
});

test.each([
  ["Thanks!\nI'll send the file tonight", "I'll send the file tonight"],
  ['Kind regards,\nNora\n\nPS: I will bring the samples.', 'PS: I will bring the samples.'],
  ['谢谢！\n周五前发您', '周五前发您'],
  ['祝好\n李娜\n\n另：样品明天寄出。', '另：样品明天寄出。'],
])('of %j what follows the sign-off stays', (text, left) => expect(own(text)).toBe(left));
