import { plusDays, todayHere } from '../../scripts/demo/demo-day.ts';
import { aChangeRequest } from './a-change-request';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';
import { aContact } from './a-contact';
import { aSatisfactionResponse } from './a-satisfaction-response';
import { aTouchpoint } from './a-touchpoint';
import { anEngagement } from './an-engagement';
import type { Records } from './put-records';

const today = todayHere();
const inDays = (days: number): string => plusDays(today, days);

const mail = {
  provider: 'gmail',
  account: 'sam@studio.example',
  threadId: '17c0ffee00000001',
  messageId: '17c0ffee00000001',
  sender: 'ana@northwind.example',
  date: inDays(-18),
  subject: 'Cut-over plan',
  quote: '',
  quoteSha256: null,
  link: 'https://mail.google.com/mail/u/0/#inbox/17c0ffee00000001',
} as const;

const moved = (from: number, to: number) => ({
  from: inDays(from),
  to: inDays(to),
  on: inDays(from),
  reason: '',
  toldBefore: true,
});

/** Northwind with promises of both sides, a change, ratings and a cadence; the days lie around today. */
export const northwindRecords = (): Required<Pick<Records, 'client' | 'commitment'>> & Records => ({
  client: [aClient({ cadence: { statusEveryDays: 7, reviewEveryWeeks: null, satisfactionEveryDays: null } })],
  contact: [aContact()],
  engagement: [anEngagement({ name: 'Warehouse portal' })],
  commitment: [
    aCommitment({
      id: 'late',
      text: 'Send the revised cut-over plan',
      dueDay: inDays(-2),
      renegotiations: [moved(-20, -9), moved(-9, -2)],
      evidence: mail,
    }),
    aCommitment({ id: 'today', text: 'Confirm the pilot sites', dueDay: today }),
    aCommitment({ id: 'later', text: 'Price the second label printer', dueDay: inDays(7), evidence: mail }),
    aCommitment({ id: 'theirs', direction: 'theirs', owner: 'Ana Ruiz', text: 'Test data', dueDay: inDays(3) }),
    ...[10, 17, 24].map((ago) =>
      aCommitment({ id: `kept-${ago}`, dueDay: inDays(-ago), state: 'kept', settledOn: inDays(-ago) }),
    ),
  ],
  changeRequest: [aChangeRequest({ stateSince: inDays(-5) })],
  satisfaction: [4, 3, 4, 5].map((value, at) =>
    aSatisfactionResponse({ id: `rating-${at}`, value, on: inDays(-100 + at * 20) }),
  ),
  touchpoint: [aTouchpoint({ on: inDays(-6) })],
});

/** Three hundred open promises of ours, and one with no day. */
export const busyRecords = (): Records => ({
  ...northwindRecords(),
  commitment: Array.from({ length: 300 }, (_, at) =>
    aCommitment({
      id: `open-${at}`,
      text: `Promise number ${at + 1}`,
      dueDay: at === 299 ? null : inDays(at - 20),
      evidence: mail,
    }),
  ),
});

const longName = `Vereinigte${'Donaudampfschifffahrtsgesellschaft'.repeat(6)} und Söhne`;

/** Names and texts that no layout was made for. */
export const longRecords = (): Records => ({
  ...northwindRecords(),
  client: [aClient({ name: longName })],
  contact: [aContact({ name: 'Maximiliana-Alexandra '.repeat(6).trim(), role: 'Vice President of '.repeat(8) })],
  engagement: [anEngagement({ name: 'w'.repeat(300) })],
  commitment: [
    aCommitment({ id: 'unbroken', text: 'x'.repeat(600), dueDay: inDays(-400) }),
    aCommitment({ id: 'long', text: 'Send the plan and then the other plan. '.repeat(40), dueDay: inDays(500) }),
    aCommitment({ id: 'theirs', direction: 'theirs', owner: 'o'.repeat(200), text: 'Y'.repeat(200), dueDay: null }),
  ],
  changeRequest: [aChangeRequest({ title: 'Z'.repeat(300), state: 'approved-adjusted', stateSince: inDays(-200) })],
});

/** A client whose words run from right to left, mixed with English. */
export const arabicRecords = (): Records => ({
  ...northwindRecords(),
  client: [aClient({ name: 'نور للتوريدات (Noor)' })],
  contact: [aContact({ name: 'ليلى حداد', role: 'مديرة المشتريات' })],
  commitment: [
    aCommitment({ id: 'user-guide', text: 'إرسال دليل المستخدم (User guide v2)', dueDay: inDays(-1) }),
    aCommitment({
      id: 'theirs',
      direction: 'theirs',
      owner: 'ليلى حداد',
      text: 'إرسال قائمة المستخدمين',
      dueDay: inDays(1),
    }),
  ],
});

/** The same kind of client in Chinese. */
export const chineseRecords = (): Records => ({
  ...northwindRecords(),
  client: [aClient({ name: '蓝海物流' })],
  contact: [aContact({ name: '王丽', role: '运营总监' })],
  engagement: [anEngagement({ name: '仓储门户' })],
  commitment: [
    aCommitment({ id: 'report', text: '周五前提交接口联调报告', dueDay: inDays(1), evidence: mail }),
    aCommitment({ id: 'plan', text: '更新上线时间表', dueDay: inDays(9) }),
  ],
  changeRequest: [],
});
