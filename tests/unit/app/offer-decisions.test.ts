import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerDecisions } from '@/lib/app/offer-decisions';
import type { ChangeRequest } from '@/lib/domain/change-request';
import { aChangeRequest } from '../../helpers/a-change-request';
import { aPageReading } from '../../helpers/a-page-reading';
import { anOffer } from '../../helpers/a-suggestion';
import { anEvidence } from '../../helpers/an-evidence';

const signIn = aChangeRequest({ id: 'sign-in', title: 'Two-factor sign-in for carriers', category: 'Security' });
const returns = aChangeRequest({ id: 'returns', title: 'Returns column in the export', clientWords: '' });
const byCarrier = aChangeRequest({ id: 'by-carrier', title: '报表按承运商汇总', clientWords: '' });

/** The ids of the changes that a sentence of the client is offered to approve. */
function approvedBy(
  quote: string,
  changes: readonly ChangeRequest[],
  reading = aPageReading(),
  about: Parameters<typeof anOffer>[1] = {},
): string[] {
  const offer = anOffer({ quote, kinds: ['approval'] }, about);
  return offerDecisions([offer], changes, reading).flatMap((found) => found.changes.map(({ id }) => id));
}

describe('a yes is offered for the change that it names', () => {
  test.each([
    ['We approve the two-factor sign-in for carriers.', 'sign-in'],
    ['The returns column in the export is approved.', 'returns'],
    ['我们同意增加按承运商汇总。', 'by-carrier'],
  ])('%s', (quote, id) => {
    expect(approvedBy(quote, [signIn, returns, byCarrier])).toEqual([id]);
  });
});

test('a bare yes is for the only one that waits', () => {
  expect(approvedBy('Approved, please go ahead.', [signIn])).toEqual(['sign-in']);
  expect(approvedBy('同意。', [byCarrier])).toEqual(['by-carrier']);
});

test('a yes to something else is for none', () => {
  expect(approvedBy('We approve the budget for the summer party.', [signIn])).toEqual([]);
  expect(approvedBy('我们同意下周的会议安排。', [byCarrier])).toEqual([]);
});

test('of several that wait the thread tells, then the subject, else a person chooses', () => {
  const inThread = { ...returns, evidence: anEvidence({ threadId: 't1' }) };
  expect(approvedBy('Approved.', [signIn, inThread])).toEqual(['returns']);
  const about = aPageReading({ threadId: 't9', subject: 'Re: Two-factor sign-in for carriers' });
  expect(approvedBy('Approved.', [signIn, inThread], about)).toEqual(['sign-in']);
  expect(approvedBy('Approved.', [signIn, returns])).toEqual(['sign-in', 'returns']);
});

test('more than five are no answer', () => {
  const many = [1, 2, 3, 4, 5, 6].map((id) => aChangeRequest({ id: `c${id}`, title: `Thing number ${id}` }));
  expect(approvedBy('Approved.', many)).toEqual([]);
});

describe('nothing is offered', () => {
  test('for our own words', () => {
    expect(approvedBy('Approved.', [signIn], aPageReading(), { direction: 'ours' })).toEqual([]);
  });
  test.each(['draft', 'submitted', 'assessing', 'approved', 'deferred', 'rejected'] as const)(
    'while a change is %s',
    (state) => {
      expect(approvedBy('Approved.', [{ ...signIn, state }])).toEqual([]);
    },
  );
  test('for a yes with a condition', () => {
    expect(approvedBy('Approved, if the price stays.', [signIn])).toEqual([]);
  });
  test('for the mail that asked, or one before it', () => {
    expect(approvedBy('Approved.', [{ ...signIn, evidence: anEvidence({ messageId: 'm1' }) }])).toEqual([]);
    expect(approvedBy('Approved.', [{ ...signIn, requestedOn: '2026-03-10' }])).toEqual([]);
  });
  test('for a message that is no longer shown', () => {
    expect(approvedBy('Approved.', [signIn], aPageReading({ messages: [] }))).toEqual([]);
  });
  test('for a sentence that is no approval to the finder', () => {
    const offer = anOffer({ quote: 'Approved.', kinds: ['request'] });
    expect(offerDecisions([offer], [signIn], aPageReading())).toEqual([]);
  });
});

test('never throws, and offers only what waits', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Approved.', '同意', 'Approved: the plan', '同意报告'),
  );
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), text, (quote, titles, subject) => {
      const changes = titles.map((title, at) => aChangeRequest({ id: `c${at}`, title }));
      const offer = anOffer({ quote, kinds: ['approval'] });
      for (const found of offerDecisions([offer], changes, aPageReading({ subject }))) {
        expect(found.changes.length).toBeGreaterThan(0);
        expect(changes).toEqual(expect.arrayContaining([...found.changes]));
      }
    }),
  );
});
