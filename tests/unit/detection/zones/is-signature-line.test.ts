import { expect, test } from 'vitest';
import { isSignatureLine } from '@/lib/detection/zones/is-signature-line';

test.each([
  '',
  'Nora Berg',
  'nora',
  'Head of Design | Brightwell Ltd.',
  'Brightwell Studios of the North, Inc.',
  '12 Canal Street, Leeds LS1 4AB',
  'T: +44 20 7946 0123',
  '4 March 2025',
  '————',
  '李娜',
  '小王',
  '产品设计部 经理',
  '研发部',
  '北辰软件 赵敏',
  '上海明远科技有限公司',
  '手机：138 0013 8000',
  '2025年3月12日',
  '上海市中山路8号',
])('can stand below a sign-off: %j', (words) => expect(isSignatureLine(words)).toBe(true));

test.each([
  "I'll send it Friday",
  'will do',
  'Will Do',
  'Send it Friday please',
  'Approved',
  'PS: the invoice follows',
  'Can You?',
  'RSVP by Monday.',
  `${'Very Long '.repeat(8)}Line`,
  '周五前发您',
  '明天寄出',
  '同意',
  '公司下周付款',
  '我会跟进',
  '安装改在2月2号',
  '10号前印好',
  '设计稿公司周四之前确认',
])('is prose: %j', (words) => expect(isSignatureLine(words)).toBe(false));
