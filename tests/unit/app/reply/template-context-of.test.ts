import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import type { ReplyQuery } from '@/lib/app/reply/reply-query';
import { templateContextOf } from '@/lib/app/reply/template-context-of';
import { aChangeRequest } from '../../../helpers/a-change-request';
import { aCommitment } from '../../../helpers/a-commitment';
import { aContact } from '../../../helpers/a-contact';
import { aMilestone } from '../../../helpers/a-milestone';
import { aRequirement } from '../../../helpers/a-requirement';
import { aRisk } from '../../../helpers/a-risk';
import { anEngagement } from '../../../helpers/an-engagement';
import { anIssue } from '../../../helpers/an-issue';
import { aReplyQuery, someReplyFacts } from '../../../helpers/some-reply-facts';
import { someSettings } from '../../../helpers/some-settings';

const contextOf = (facts: Partial<ReplyFacts>, query: Partial<ReplyQuery> = {}) =>
  templateContextOf(someReplyFacts(facts), aReplyQuery(query));

describe('the people', () => {
  const contacts = [aContact(), aContact({ id: 'contact-wang', name: '王丽', role: '' })];

  test.each([
    ['en', 'contact-ana', { name: 'Ana Ruiz', firstName: 'Ana', role: 'Head of Operations' }],
    ['zh-CN', 'contact-ana', { name: 'Ana Ruiz', firstName: 'Ana Ruiz', role: 'Head of Operations' }],
    ['en', 'contact-wang', { name: '王丽', firstName: '王丽', role: null }],
    ['zh-CN', 'contact-wang', { name: '王丽', firstName: '王丽', role: null }],
    ['en', 'contact-gone', { name: null, firstName: null, role: null }],
  ] as const)('in %s, %s', (language, contactId, recipient) => {
    expect(contextOf({ contacts }, { language, contactId }).recipient).toEqual(recipient);
  });

  test.each([
    ['Ruiz, Ana', 'Ana'],
    ['Dr. Ana  Ruiz', 'Ana'],
    ['Ana', 'Ana'],
    ['Dr.', 'Dr.'],
    ['ليلى حداد', 'ليلى'],
  ])('%s is addressed as %s', (name, firstName) => {
    const query = { contactId: 'contact-ana' };
    expect(contextOf({ contacts: [aContact({ name })] }, query).recipient.firstName).toBe(firstName);
  });

  test.each([' ', 'ana@northwind.example'])('a contact named "%s" is greeted without a name', (name) => {
    const query = { contactId: 'contact-ana' };
    expect(contextOf({ contacts: [aContact({ name })] }, query).recipient).toMatchObject({
      name: null,
      firstName: null,
    });
  });

  test('the user is who the settings say', () => {
    expect(contextOf({ settings: someSettings({ ownName: 'Maya Lindqvist' }) }).me.name).toBe('Maya Lindqvist');
    expect(contextOf({ settings: someSettings() }).me.name).toBeNull();
  });
});

describe('the engagement', () => {
  const portal = anEngagement({ goals: 'One view of stock', endsOn: '2026-06-30' });
  const app = anEngagement({ id: 'engagement-app', name: 'Driver app' });

  test('is the only one', () => {
    expect(contextOf({ engagements: [portal] }).engagement).toMatchObject({
      name: 'Customer portal',
      goals: 'One view of stock',
      phase: null,
      ends: '2026-06-30',
    });
  });

  test('of several is the one that is chosen, and else none', () => {
    const facts = { engagements: [portal, app] };
    expect(contextOf(facts).engagement.name).toBeNull();
    expect(contextOf(facts, { engagementId: 'engagement-app' }).engagement.name).toBe('Driver app');
    expect(contextOf(facts, { engagementId: 'engagement-gone' }).engagement.name).toBeNull();
  });
});

describe('a promise', () => {
  const promiseOf = (fields: Parameters<typeof aCommitment>[0]) => {
    const about = { kind: 'commitment', id: 'commitment-1' } as const;
    return contextOf({ settled: [aCommitment(fields)] }, { about }).promise;
  };

  test.each([
    ['open and over its day', { dueDay: '2026-03-13' }, 3],
    ['open on its day', { dueDay: '2026-03-16' }, 0],
    ['open without a day', { dueDay: null }, 0],
    ['kept late', { dueDay: '2026-03-10', state: 'kept', settledOn: '2026-03-12' }, 2],
    ['kept early', { dueDay: '2026-03-12', state: 'kept', settledOn: '2026-03-10' }, 0],
    ['given up', { dueDay: '2026-03-01', state: 'missed', settledOn: '2026-03-12' }, 0],
  ] as const)('%s is so late', (_what, fields, daysLate) => {
    expect(promiseOf(fields)?.daysLate).toBe(daysLate);
  });

  test('tells its last move; a first day is none', () => {
    const move = { to: '2026-03-20', on: '2026-03-09', reason: 'The printer is late.', toldBefore: true };
    const given = { ...move, from: null };
    expect(promiseOf({ renegotiations: [{ ...move, from: '2026-03-11' }, given] })).toMatchObject({
      movedFrom: '2026-03-11',
      moveReason: 'The printer is late.',
    });
    expect(promiseOf({ renegotiations: [given] })).toMatchObject({ movedFrom: null, moveReason: null });
  });

  test('has a day of delivery only when it was delivered', () => {
    expect(promiseOf({ state: 'kept', settledOn: '2026-03-12' })?.doneOn).toBe('2026-03-12');
    expect(promiseOf({ state: 'missed', settledOn: '2026-03-12' })?.doneOn).toBeNull();
  });
});

describe('changes and decisions', () => {
  const change = (id: string, fields: Parameters<typeof aChangeRequest>[0]) => aChangeRequest({ id, ...fields });
  const changes = [
    change('draft', { state: 'draft' }),
    change('assessing', { state: 'assessing' }),
    change('asked', { state: 'awaiting-client', stateSince: '2026-03-05' }),
    change('approved', { state: 'approved' }),
    change('put-off', { state: 'deferred', deferredUntil: '2026-04-01' }),
    change('again', { state: 'deferred', deferredUntil: '2026-03-16' }),
  ];

  test('our own assessing is not told', () => {
    expect(contextOf({ changes }).changes.map(({ id }) => id)).toEqual(['asked', 'approved', 'put-off', 'again']);
  });

  test('the client decides what is with them, and what was put off until now', () => {
    expect(contextOf({ changes }).decisions).toEqual([
      { id: 'asked', text: 'Single sign-on', since: '2026-03-05' },
      { id: 'again', text: 'Single sign-on', since: '2026-03-16' },
    ]);
  });

  test('what is empty in the impact is nothing', () => {
    const about = { kind: 'changeRequest', id: 'asked' } as const;
    expect(contextOf({ changes }, { about }).change).toMatchObject({
      title: 'Single sign-on',
      days: 4,
      cost: { amount: 3200, currency: 'EUR' },
      people: null,
    });
  });
});

describe('a milestone that is not reached', () => {
  test.each([
    ['has slipped with its forecast', { baseline: '2026-04-01', forecast: '2026-04-08' }, 7],
    ['is early', { baseline: '2026-04-08', forecast: '2026-04-01' }, -7],
    ['comes today at best', { baseline: '2026-03-10', forecast: null }, 6],
    ['whatever its forecast said', { baseline: '2026-03-10', forecast: '2026-03-12' }, 6],
    ['is none once reached', { baseline: '2026-03-10', actual: '2026-03-11' }, 1],
  ])('%s', (_what, fields, daysLate) => {
    expect(contextOf({ milestones: [aMilestone(fields)] }).milestones[0]?.daysLate).toBe(daysLate);
  });
});

describe('overall', () => {
  const stateOf = (facts: Partial<ReplyFacts>, query: Partial<ReplyQuery> = {}) =>
    contextOf(facts, query).overall.state;
  const late = aCommitment({ dueDay: '2026-03-15' });

  test('late: a promise of ours is late', () => {
    expect(stateOf({ ours: [late], risks: [aRisk()] })).toBe('late');
    expect(stateOf({ theirs: [{ ...late, direction: 'theirs' }] })).toBe('on-track');
  });

  test('late though the line is left out', () => {
    expect(stateOf({ ours: [late] }, { left: new Set(['late:commitment-1']) })).toBe('late');
  });

  test.each<[string, Partial<ReplyFacts>]>([
    ['a promise given up', { settled: [aCommitment({ state: 'missed', settledOn: '2026-03-12' })] }],
    ['a milestone that slips', { milestones: [aMilestone()] }],
    ['a high risk', { risks: [aRisk({ probability: 3, impact: 5 })] }],
    ['a serious issue', { issues: [anIssue({ severity: 'high' })] }],
  ])('at risk: %s', (_what, facts) => {
    expect(stateOf(facts)).toBe('at-risk');
  });

  test.each<[string, Partial<ReplyFacts>]>([
    ['a milestone reached late', { milestones: [aMilestone({ baseline: '2026-03-01', actual: '2026-03-12' })] }],
    ['a lower risk', { risks: [aRisk({ probability: 2, impact: 5 })] }],
    ['a serious issue that is resolved', { issues: [anIssue({ severity: 'high', state: 'resolved' })] }],
    ['a usual issue', { issues: [anIssue()] }],
  ])('on track: %s', (_what, facts) => {
    expect(stateOf(facts)).toBe('on-track');
  });
});

test('issues stand by the day they were raised, needs without those withdrawn, risks without those that are over', () => {
  const context = contextOf({
    issues: [anIssue({ id: 'new', raisedOn: '2026-03-10' }), anIssue({ id: 'old', raisedOn: '2026-03-01' })],
    requirements: [aRequirement(), aRequirement({ id: 'not-wanted', withdrawnOn: '2026-03-10' })],
    risks: [aRisk(), aRisk({ id: 'over', closedOn: '2026-03-10' })],
  });
  expect(context.issues.map(({ id }) => id)).toEqual(['old', 'new']);
  expect(context.requirements.map(({ id }) => id)).toEqual(['requirement-1']);
  expect(context.risks.map(({ id }) => id)).toEqual(['risk-1']);
});

test('a mail is about no record of another engagement than the one chosen', () => {
  const issues = [anIssue({ engagementId: 'engagement-app' })];
  const about = { kind: 'issue', id: 'issue-1' } as const;
  expect(contextOf({ issues }, { about, engagementId: 'engagement-app' }).issue?.id).toBe('issue-1');
  expect(contextOf({ issues }, { about, engagementId: 'engagement-portal' }).issue).toBeNull();
});
