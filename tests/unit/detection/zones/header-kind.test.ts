import { expect, test } from 'vitest';
import { headerKind } from '@/lib/detection/zones/header-kind';

test.each([
  ['From: Nora Berg', 'from'],
  ['*From:* Nora Berg', 'from'],
  ['Sent: Tuesday', 'date'],
  ['Date: Tue, 4 Mar', 'date'],
  ['To: Tom', 'to'],
  ['Cc: Ana', 'copy'],
  ['Subject: Offer', 'subject'],
  ['发件人: 王芳', 'from'],
  ['发件人：王芳', 'from'],
  ['**发送时间：** 周二', 'date'],
  ['收件人：李娜', 'to'],
  ['抄送：陈强', 'copy'],
  ['主题: 报价', 'subject'],
])('%j is %s', (words, kind) => expect(headerKind(words)).toBe(kind));

test.each(['From Monday on', 'Sent it yesterday: done', 'Dates: open', '主题很清楚', '发件人是谁'])(
  '%j is none',
  (words) => expect(headerKind(words)).toBeUndefined(),
);
