import { describe, expect, test } from 'vitest';
import type { CheckedDraft } from '@/lib/app/guard/checked-draft';
import { findOtherDates } from '@/lib/app/guard/find-other-dates';

/** A Friday. */
const around: Omit<CheckedDraft, 'text'> = {
  sentAt: '2026-11-20T10:00',
  zone: 'Europe/Berlin',
  calendar: { weekend: [6, 7], holidays: [], makeUpDays: [] },
  client: null,
  otherNames: [],
  promises: [
    {
      id: 'plan',
      text: 'Revised cut-over plan',
      dueDay: '2026-11-27',
      renegotiations: [{ from: '2026-11-18', to: '2026-11-27', on: '2026-11-16', reason: '', toldBefore: true }],
    },
    { id: 'sites', text: 'Confirm the pilot sites', dueDay: null },
    { id: 'report', text: '接口联调报告', dueDay: '2026-11-25' },
  ],
  milestones: [
    { name: 'Go-live', baseline: '2026-12-14', forecast: '2026-12-21', actual: null },
    { name: 'Go-live of the second site', baseline: '2027-01-18', forecast: null, actual: null },
    { name: 'Acceptance', baseline: '2027-02-01', forecast: null, actual: null },
    { name: '仓库系统上线', baseline: '2026-12-14', forecast: null, actual: null },
  ],
  changes: [],
  counts: {},
  busyFrom: 3,
};
const told = (text: string) =>
  findOtherDates({ start: 0, end: text.length }, { ...around, text }).map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.words);
    return one.kind === 'other-date' ? `${one.words}: ${one.recorded} ${one.name}` : one.kind;
  });

describe('another day is told of', () => {
  test.each([
    ['Go-live: Friday 18 December', 'Friday 18 December: 2026-12-21 Go-live'],
    ['- Go-live – 18 Dec', '18 Dec: 2026-12-21 Go-live'],
    ['The go-live is now planned for 18 December.', '18 December: 2026-12-21 Go-live'],
    [
      'The go-live of the second site will be on 11 January 2027.',
      '11 January 2027: 2027-01-18 Go-live of the second site',
    ],
    ['Revised cut-over plan (due 26 Nov)', 'due 26 Nov: 2026-11-27 Revised cut-over plan'],
    ['仓库系统上线：12月18日', '12月18日: 2026-12-14 仓库系统上线'],
    ['接口联调报告（11月26日）', '11月26日: 2026-11-25 接口联调报告'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('nothing is told of', () => {
  test.each([
    'Go-live: Monday 21 December',
    'Go-live – 14 December',
    'Go-live is in the week of 21 December.',
    'Go-live: 14 Dec, now 21 Dec',
    'The go-live moves from 14 December to 18 December.',
    'On 18 December we talk about the go-live.',
    'If the go-live is on 18 December, we need more people.',
    'We talked about the go-live on the phone on 18 December.',
    'The go-live was on 18 November.',
    'Go-live and acceptance of the second site: 18 December',
    'Revised cut-over plan: 18 Nov',
    'Revised cut-over plan, sent on 12 November',
    'Confirm the pilot sites by 26 November',
    'Acceptance on 5 February',
    'Go-live of another project: 18 December',
    'Let us talk on 18 December.',
    '仓库系统上线：12月14日',
    '仓库系统上线原定12月10日',
    '12月18日讨论仓库系统上线。',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('without a clock or a record', () => {
    const text = 'Go-live: 18 December';
    const part = { start: 0, end: text.length };
    expect(findOtherDates(part, { ...around, text, sentAt: 'some day' })).toEqual([]);
    expect(findOtherDates(part, { ...around, text, milestones: [], promises: [] })).toEqual([]);
  });
});
