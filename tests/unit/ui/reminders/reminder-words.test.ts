import { describe, expect, test } from 'vitest';
import type { DueSummary } from '@/lib/app/due-overview';
import { badgeOf, notificationOf } from '@/lib/ui/reminders/reminder-words';

const due = (fields: Partial<DueSummary>): DueSummary => ({
  late: 0,
  today: 0,
  ahead: 0,
  daysBefore: 1,
  names: [],
  ...fields,
});

describe('the badge', () => {
  test.each([
    [due({}), { text: '', tone: 'calm', title: 'Kept' }],
    [null, { text: '', tone: 'calm', title: 'Kept' }],
    [due({ ahead: 4 }), { text: '', tone: 'calm', title: 'Kept' }],
    [due({ today: 1 }), { text: '1', tone: 'calm', title: 'Kept: 1 promise due today' }],
    [due({ late: 1, today: 2 }), { text: '3', tone: 'late', title: 'Kept: 1 promise late, 2 promises due today' }],
    [due({ late: 999 }), { text: '999', tone: 'late', title: 'Kept: 999 promises late' }],
    [due({ late: 1000 }), { text: '999+', tone: 'late', title: 'Kept: 1,000 promises late' }],
  ])('of %j', (summary, badge) => {
    expect(badgeOf(summary, 'en')).toEqual(badge);
  });

  test('speaks Chinese', () => {
    expect(badgeOf(due({ late: 2, today: 1 }), 'zh-CN').title).toBe('Kept 诺簿：2 项承诺已逾期，1 项承诺今天到期');
  });
});

describe('the summary', () => {
  test.each([
    [due({ today: 1 }), 'One promise to keep in mind', '1 promise due today'],
    [
      due({ late: 2, today: 1, ahead: 3, daysBefore: 3 }),
      '6 promises to keep in mind',
      '2 promises late, 1 promise due today, 3 promises due in the next 3 days',
    ],
    [due({ ahead: 1 }), 'One promise to keep in mind', '1 promise due tomorrow'],
  ])('of %j', (summary, title, text) => {
    expect(notificationOf(summary, 'en')).toEqual({ title, text });
  });

  test('speaks Chinese', () => {
    expect(notificationOf(due({ late: 2, ahead: 1 }), 'zh-CN')).toEqual({
      title: '有 3 项承诺需要留意',
      text: '2 项承诺已逾期，1 项承诺明天到期',
    });
  });

  test('names the first clients, where names were asked for', () => {
    const names = ['Northwind', 'Lan\u202ehai\n', 'A'.repeat(90), 'Fabrikam'];
    expect(notificationOf(due({ late: 4, names: names.slice(0, 2) }), 'en').text).toBe(
      '4 promises late\nFor Northwind and Lanhai',
    );
    expect(notificationOf(due({ late: 4, names }), 'en').text).toBe(
      `4 promises late\nFor Northwind, Lanhai and ${'A'.repeat(40)}, and others`,
    );
  });
});
