import { expect, test } from 'vitest';
import { joinLines } from '@/lib/detection/sentences/join-lines';

const runs = (text: string) =>
  joinLines(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'lines broken at a column',
    'We have gone through the list of open points and will send you the new\nschedule on Thursday, together with the drawings for the second floor\nand the stairs.',
  ],
  ['a narrow line that goes on in small letters', 'We will have the drawings ready\nby Thursday.'],
  ['the rest of a point, set in', '- We will have the drawings ready on\n  Thursday or Friday'],
  ['a comma at the end of a long line', 'As agreed on the phone this morning,\nTom will bring the keys.'],
  ['Chinese broken at a column', '我们已经核对了全部的图纸和清单并且会在本周四之前把更新后的施工计划\n发给您和监理。'],
  ['a Chinese comma', '首页和内页的设计稿我们都已经改好了，\n周四发给您。'],
])('%s are one run', (_, text) => expect(runs(text)).toEqual([text]));

test.each([
  ['short lines', 'Call Tom\nSend the plan', 2],
  ['a greeting', 'Hi Tom,\nI will call you.', 2],
  ['a Chinese greeting', '张总，\n周四发您。', 2],
  ['a blank line', 'We will have the drawings ready\n\nby Thursday.', 2],
  ['a bullet', 'We will have the drawings ready for you on the\n- first\n- second', 3],
  ['a line set in below prose', 'We will have the drawings ready\n  Thursday or Friday', 2],
  ['two lines without marks', "I'll send you the final plan and the budget on Friday morning\nPlease confirm", 2],
  ['a head of a list', 'We will have these drawings ready on Thursday:\nstairs and roof', 2],
  ['a line shorter than the column', `${'w'.repeat(75)} and\nThe plan for it is now attached here\nTom will call`, 2],
  ['lines too long to be broken', `${'word '.repeat(30)}\nNext point`, 2],
  ['短行', '首页改好了\n内页周四改', 2],
])('%s part runs', (_, text, count) => expect(runs(text)).toHaveLength(count));
