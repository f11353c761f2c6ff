import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';
import { withoutListFooters } from '@/lib/detection/zones/without-list-footers';

const own = (text: string) =>
  withoutListFooters(readLines(text))
    .flat()
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join('\n');

test.each([
  ['Click the link below to unsubscribe.'],
  ['To unsubscribe, reply with STOP.'],
  ['Unsubscribe | Privacy'],
  ["If you don't want to receive our mails, tell us."],
  ['You are receiving this because you bought a ticket.'],
  ['You received this message because you are on our list.'],
  ['Manage your preferences'],
  ['View this email in your browser'],
  ['© 2025 Loom & Co.'],
  ['Please do not reply to this email.'],
  ['You are receiving this newsletter because you have asked us for it at\nour stand.'],
  ['点击这里退订。'],
  ['如需退订，请回复 TD。'],
  ['退订 | 隐私政策'],
  ['如不想再收到此类邮件，请联系我们。'],
  ['您收到此邮件是因为您参加过我们的展会。'],
  ['版权所有 2025 星河'],
  ['请勿回复此邮件。'],
])('%j is a footer', (footer) => expect(own(`The plan is ready.\n\n${footer}`)).toBe('The plan is ready.'));

test.each([
  ['_______________________________________________\nbuilders mailing list\nWe will be closed.'],
  [
    '-- \nYou received this message because you are subscribed to the Google Groups "builders".\nWe will be closed.'.slice(
      4,
    ),
  ],
  ['To unsubscribe from this group, send a mail.\n\nWe will be closed.'],
  ['-~----------~----~----~----~------~----~------~--~---\nWe will be closed.'],
  ['您之所以收到此邮件，是因为您订阅了“建筑”论坛。\n\n我们会关门。'],
])('nothing stands below %j', (footer) => expect(own(`The plan is ready.\n\n${footer}`)).toBe('The plan is ready.'));

test.each([
  ['Please unsubscribe Nora from the list by Friday.'],
  ["To unsubscribe users faster we'll add a button by Friday."],
  ['The unsubscribe link is broken.'],
  ['You received the samples, I hope.'],
  ["Please don't reply to Ana before Friday."],
  ['We start a mailing list on Monday.'],
  ['退订功能周五前加上。'],
  ['如果需要退订功能，我们周五加上。'],
  ['您收到样品了吗？'],
  ['请勿改动首页。'],
])('%j is own text', (text) => expect(own(text)).toBe(text));
