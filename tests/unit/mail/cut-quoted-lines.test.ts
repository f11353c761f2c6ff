import { expect, test } from 'vitest';
import { cutQuotedLines } from '@/lib/mail/cut-quoted-lines';

test.each([
  ['Noted.\n\n-----Original Message-----\nFrom: Dana\nSent: 5 Oct\n\nold', 'Noted.'],
  ['好的\n------------------ 原始邮件 ------------------\n发件人：李娜\n旧', '好的'],
  ['Fine.\n\nOn 5 Oct 2026, Dana wrote:\n> old\n> older\n\nBest', 'Fine.\n\nBest'],
  ['Fine.\n\nOn 5 Oct 2026, Dana wrote:\n\n> old', 'Fine.'],
])('history is cut off: %j', (text, own) => expect(cutQuotedLines(text)).toBe(own));

test.each([
  ['Plan:\n\n---- Agenda ----\nfirst we talk'],
  ['We need:\n\n- bread'],
  ['a -> b\n5 > 3'],
  ['-----\nFrom: here on'],
])('own text stays: %j', (text) => expect(cutQuotedLines(text)).toBe(text));
