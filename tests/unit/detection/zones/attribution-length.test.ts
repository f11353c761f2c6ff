import { expect, test } from 'vitest';
import { announcesQuote, attributionLength } from '@/lib/detection/zones/attribution-length';
import { readLines } from '@/lib/detection/zones/mail-lines';

test.each([
  ['On Tue, Mar 4, 2025 at 9:02 AM Nora Berg wrote:', 1],
  ['On 4 Mar 2025, at 09:02, Nora Berg <nora@north.example> wrote:', 1],
  ['On Tue, 4 Mar 2025 at 09:02, Nora Berg <nora@north.example>\nwrote:', 2],
  ['On Tue, 4 Mar 2025 at 09:02,\nNora Berg\n<nora@north.example> wrote:', 3],
  ['At 2025-03-04 09:02:11, "Nora Berg" <nora@north.example> wrote:', 1],
  ['Nora Berg <nora@north.example> wrote on Tuesday and said:', 1],
  ['On 4 Mar 2025, at 09:02, Will Berg wrote:', 1],
  ['在 2025年3月4日，王芳 <wang@xinghe.example> 写道：', 1],
  ['在2025-03-04 09:02:11，"王芳"<wang@xinghe.example> 写道:', 1],
  ['王芳 <wang@xinghe.example> 于2025年3月4日周二 09:02写道：', 1],
  ['于2025年3月4日周二 09:02写道：', 1],
  ['2025年3月4日 上午9:02，王芳 <wang@xinghe.example> 写道：', 1],
  ['王芳 <wang@xinghe.example>\n于2025年3月4日周二 09:02写道：', 2],
])('%j takes %i lines', (text, length) => expect(attributionLength(readLines(text), 0)).toBe(length));

test.each([
  'Here is what the board wrote:',
  'On Monday we go live.',
  'On the 2025 budget we agree',
  'On 4 March 2025 we\n\nwrote:',
  '王总在报告里写道：',
  '在 2025年3月4日 之前交付。',
  '于是我们写道：',
  'On 3 March 2025 we will ship. As Nora wrote:',
  '',
])('%j is none', (text) => expect(attributionLength(readLines(text), 0)).toBe(0));

test.each([
  ['Nora wrote:', true],
  ['Quoting Nora Berg:', true],
  ['王芳写道：', true],
  ['Nora wrote a plan', false],
  ['Two questions:', false],
  ['请看下面：', false],
])('%j announces a quotation: %s', (words, announces) => expect(announcesQuote(words)).toBe(announces));
