import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { replyScope } from '@/lib/app/reply/reply-scope';
import { reportSince } from '@/lib/app/reply/report-since';
import type { Commitment } from '@/lib/domain/commitment';
import type { ReportedItem } from '@/lib/domain/report-snapshot';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import { aClient } from '../../../helpers/a-client';
import { aCommitment } from '../../../helpers/a-commitment';
import { aTouchpoint } from '../../../helpers/a-touchpoint';
import { anEngagement } from '../../../helpers/an-engagement';
import { someReplyFacts } from '../../../helpers/some-reply-facts';

const today = '2026-03-16';

const kept = (settledOn: string, fields: Partial<Commitment> = {}): Commitment =>
  aCommitment({ id: `kept-${settledOn}`, state: 'kept', settledOn, ...fields });

const line = (list: ReportedItem['list'], id: string, day: string | null = null): ReportedItem => ({
  list,
  id,
  text: 'As it was told',
  day,
});

const aReport = (on: string, items: readonly ReportedItem[], fields: Partial<Touchpoint> = {}): Touchpoint =>
  aTouchpoint({ id: `report-${on}`, on, report: { template: 'Status', text: '', items: [...items] }, ...fields });

function reported(facts: Partial<ReplyFacts>, engagementId: string | null = null) {
  const report = reportSince(replyScope(someReplyFacts(facts), engagementId), today);
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  return {
    ...report,
    done: ids(report.done),
    late: ids(report.late),
    next: ids(report.next),
    waiting: ids(report.waiting),
  };
}

describe('the day from which a report tells', () => {
  test('is that of the last status report, with or without a snapshot', () => {
    const touchpoints = [aReport('2026-03-02', []), aTouchpoint({ id: 'by-phone', on: '2026-03-09' })];
    expect(reported({ touchpoints })).toMatchObject({ last: '2026-03-09', since: '2026-03-09' });
  });

  test('is one reporting period ago where there was none', () => {
    const cadence = { statusEveryDays: 7, reviewEveryWeeks: null, satisfactionEveryDays: null };
    const client = aClient({ cadence });
    const touchpoints = [aTouchpoint({ type: 'contact', on: '2026-03-15' })];
    expect(reported({ client, touchpoints })).toMatchObject({ last: null, since: '2026-03-09' });
    expect(reported({ touchpoints })).toMatchObject({ last: null, since: '2026-03-02' });
  });

  test('is no day to come', () => {
    const touchpoints = [aTouchpoint({ on: '2026-03-17' })];
    expect(reported({ touchpoints })).toMatchObject({ last: null });
  });

  test('is that of the engagement', () => {
    const engagements = [anEngagement(), anEngagement({ id: 'engagement-app' })];
    const touchpoints = [aTouchpoint({ engagementId: 'engagement-app' })];
    expect(reported({ engagements, touchpoints }, 'engagement-app').last).toBe('2026-03-06');
    expect(reported({ engagements, touchpoints }, 'engagement-portal').last).toBeNull();
    expect(reported({ engagements, touchpoints }).last).toBeNull();
  });
});

describe('done', () => {
  const last = aReport('2026-03-09', []);

  test('is what was kept on the day of the last report or after, in the order of the days', () => {
    const settled = [kept('2026-03-12'), kept('2026-03-09'), kept('2026-03-08')];
    expect(reported({ touchpoints: [last], settled }).done).toEqual(['kept-2026-03-09', 'kept-2026-03-12']);
  });

  test('is not what was told as done on that very day', () => {
    const told = aReport('2026-03-09', [line('done', 'kept-2026-03-09')]);
    const settled = [kept('2026-03-09'), kept('2026-03-09', { id: 'later-that-day' })];
    expect(reported({ touchpoints: [told], settled }).done).toEqual(['later-that-day']);
  });

  test('is what was told as open and noted as kept only afterwards', () => {
    const told = aReport('2026-03-09', [line('next', 'kept-2026-03-06'), line('late', 'kept-2026-03-07')]);
    const settled = [kept('2026-03-07'), kept('2026-03-06'), kept('2026-03-05')];
    expect(reported({ touchpoints: [told], settled }).done).toEqual(['kept-2026-03-06', 'kept-2026-03-07']);
  });

  test('is not told twice, whichever mail told it', () => {
    const first = aReport('2026-03-12', [line('done', 'kept-2026-03-12')], { type: 'contact' });
    expect(reported({ touchpoints: [last, first], settled: [kept('2026-03-12')] }).done).toEqual([]);
  });

  test('of two reports of one day the one written later counts', () => {
    const morning = aReport('2026-03-12', [line('done', 'kept-2026-03-12')], { createdAt: '2026-03-12T08:00:00.000Z' });
    const evening = aReport('2026-03-12', [line('next', 'kept-2026-03-12')], {
      id: 'evening',
      createdAt: '2026-03-12T18:00:00.000Z',
    });
    const settled = [kept('2026-03-12')];
    expect(reported({ touchpoints: [morning, evening], settled }).done).toEqual(['kept-2026-03-12']);
    expect(reported({ touchpoints: [evening, { ...morning, createdAt: '2026-03-12T20:00:00.000Z' }], settled }).done) //
      .toEqual([]);
  });

  test('is what was told as done, taken up again, and kept anew', () => {
    const told = aReport('2026-03-09', [line('done', 'kept-2026-03-12')]);
    expect(reported({ touchpoints: [told], settled: [kept('2026-03-12')] }).done).toEqual(['kept-2026-03-12']);
  });

  test('is ours, and neither given up nor withdrawn', () => {
    const settled = [
      kept('2026-03-12', { id: 'theirs', direction: 'theirs' }),
      kept('2026-03-12', { id: 'given-up', state: 'missed' }),
      kept('2026-03-12', { id: 'withdrawn', state: 'withdrawn' }),
    ];
    expect(reported({ touchpoints: [last], settled }).done).toEqual([]);
  });

  test('a report of one engagement says nothing of another', () => {
    const touchpoints = [aReport('2026-03-06', []), aReport('2026-03-13', [], { engagementId: 'engagement-app' })];
    const settled = [
      kept('2026-03-12', { id: 'of-portal', engagementId: 'engagement-portal' }),
      kept('2026-03-12', { id: 'of-app', engagementId: 'engagement-app' }),
      kept('2026-03-12', { id: 'of-none' }),
    ];
    expect(reported({ touchpoints, settled }).done).toEqual(['of-none', 'of-portal']);
    expect(reported({ touchpoints, settled }, 'engagement-portal').done).toEqual(['of-portal']);
  });
});

describe('late', () => {
  const late = aCommitment({ id: 'late', dueDay: '2026-03-15' });
  const later = aCommitment({ id: 'later', dueDay: '2026-03-02' });

  test('is what is over its day, the longest first, and then what was given up', () => {
    const ours = [late, later, aCommitment({ id: 'today', dueDay: today })];
    const settled = [
      kept('2026-03-12', { id: 'given-up', state: 'missed' }),
      kept('2026-02-12', { id: 'long-ago', state: 'missed' }),
    ];
    expect(reported({ ours, settled }).late).toEqual(['later', 'late', 'given-up']);
  });

  test('what was told as next and had been given up before is told', () => {
    const told = aReport('2026-03-09', [line('next', 'a'), line('late', 'b')]);
    const settled = ['a', 'b'].map((id) => kept('2026-03-07', { id, state: 'missed' }));
    expect(reported({ touchpoints: [told], settled }).late).toEqual(['a']);
  });
});

test('next and waiting stand by their day, those without one last', () => {
  const days = { soon: '2026-03-16', far: '2026-05-01', never: null };
  const ours = Object.entries(days).map(([id, dueDay]) => aCommitment({ id, dueDay }));
  const theirs = [...ours, aCommitment({ id: 'over', dueDay: '2026-03-01' })].map((promise) => ({
    ...promise,
    direction: 'theirs' as const,
  }));
  expect(reported({ ours: ours.toReversed(), theirs: theirs.toReversed() })).toMatchObject({
    next: ['soon', 'far', 'never'],
    waiting: ['over', 'soon', 'far', 'never'],
  });
});
