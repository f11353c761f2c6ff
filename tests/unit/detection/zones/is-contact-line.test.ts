import { expect, test } from 'vitest';
import { isContactLine } from '@/lib/detection/zones/is-contact-line';

test.each([
  'Tel: +44 20 7946 0123',
  'M: +1 415 555 0100 | E: nora@north.example',
  'Phone : (0) 9 555 01 23',
  '+44 (0)20 7946 0123',
  'www.north.example',
  'https://north.example/contact',
  'nora@north.example',
  '电话：010-5555 0123',
  '手机: 138 0013 8000',
  '邮箱：wang@xinghe.example',
  '地址：上海市中山路8号',
])('holds only how to reach somebody: %j', (words) => expect(isContactLine(words)).toBe(true));

test.each([
  'Phone: call me on Friday at 5',
  'Web: we will ship version 2 on Monday',
  'Office 365 renewal',
  '2,500 units',
  '12',
  'See www.north.example for more',
  '电话：请明天10点打给我',
  '电话会议改到3点',
  '地址我明天发您',
  '',
])('says something: %j', (words) => expect(isContactLine(words)).toBe(false));
