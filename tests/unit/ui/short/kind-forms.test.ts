import { expect, test, vi } from 'vitest';
import { loggedWords } from '@/lib/app/logged-words';
import { defaultSettings } from '@/lib/domain/settings';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeKindForm, usualCurrency } from '@/lib/ui/change/change-kind-form';
import { issueKind } from '@/lib/ui/issue/issue-kind';
import { issueKindForm } from '@/lib/ui/issue/issue-kind-form';
import { satisfactionKind, scoreWords } from '@/lib/ui/satisfaction/satisfaction-kind';
import { prefilledSatisfaction, satisfactionKindForm } from '@/lib/ui/satisfaction/satisfaction-kind-form';
import { refusedShort } from '@/lib/ui/short/refused-short';
import { shortFacts } from '@/lib/ui/short/short-facts';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aClient } from '@/tests/helpers/a-client';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { anIssue } from '@/tests/helpers/an-issue';

const catalogue = createCatalogue('en', '2026-11-20');
const around = { id: 'x', expectedVersion: 0, clientId: 'c', engagementId: null, evidence: null };
const saved = vi.fn(async () => ({ kind: 'saved' }) as const);
const noNames = { clients: new Map(), engagements: new Map(), contacts: new Map() };

test('whose words they are follows from the address, and their day from the mail', () => {
  const query = { quote: 'x', settings: defaultSettings, clientDomains: ['northwind.example'], today: '2026-11-20' };
  const reading = aPageReading();
  expect(loggedWords({ ...query, reading, message: aMessage() })).toMatchObject({
    direction: 'theirs',
    on: '2026-03-09',
  });
  const own = aMessage({ from: { name: 'Ana Ruiz', address: 'sam@studio.example' } });
  expect(loggedWords({ ...query, reading, message: own }).direction).toBe('ours');
  expect(loggedWords({ ...query, reading, message: aMessage({ dateLocal: '2026-11-21T00:01' }) }).on).toBe(
    '2026-11-20',
  );
  expect(loggedWords({ ...query, reading: null, message: null })).toMatchObject({ direction: null, on: '2026-11-20' });
});

test('a change begins with its prefill and the currency of its client', async () => {
  const prefill = { title: 'Add returns', clientWords: 'Could you?', requestedOn: '2026-11-18' };
  const form = changeKindForm(prefill, 'EUR', catalogue, saved);
  expect(form.fresh).toMatchObject({ ...prefill, currency: 'EUR', state: 'submitted' });
  expect(form.check(form.fresh)).toEqual([]);
  expect(form.label(form.fresh)).toBe('Add returns');
  await form.write(form.fresh, around);
  expect(saved).toHaveBeenLastCalledWith(expect.objectContaining({ ...prefill, id: 'x', state: 'submitted' }));
});

test('the currency is that of earlier changes, of the budget, or of a Chinese client; else none', () => {
  const rows = { client: aClient({ language: null }), changes: { items: [], total: 0 }, engagements: [] };
  expect(usualCurrency(null)).toBe('');
  expect(usualCurrency(rows)).toBe('');
  expect(usualCurrency({ ...rows, client: aClient({ language: 'zh-CN' }) })).toBe('CNY');
  const budget = { amount: 1, currency: 'CHF' };
  expect(usualCurrency({ ...rows, engagements: [anEngagement({ budget })] })).toBe('CHF');
  expect(usualCurrency({ ...rows, changes: { items: [aChangeRequest()], total: 1 } })).toBe('EUR');
});

test('an answer begins with a score that is certain, and leaves the contact behind with its client', async () => {
  const prefill = {
    score: { metric: 'nps', value: 9 } as const,
    contactId: 'ana',
    respondent: 'Ana',
    on: '2026-11-18',
    comment: '9/10',
  };
  const fresh = prefilledSatisfaction(prefill, 'email', '2026-11-20');
  expect(fresh).toMatchObject({ metric: 'nps', value: '9', scaleMax: 10, contactId: 'ana', channel: 'email' });
  const form = satisfactionKindForm(fresh, catalogue, saved);
  expect(form.check(fresh)).toEqual([]);
  expect(form.withoutClient(fresh)).toMatchObject({ contactId: '', respondent: 'Ana' });
  const nothing = prefilledSatisfaction({ ...prefill, score: null, contactId: null }, '', '2026-11-20');
  expect(form.check(nothing).map(({ key }) => key)).toEqual(['error_score_missing']);
});

test('an issue begins with its prefill', () => {
  const prefill = { kind: 'problem', text: 'Ink', clientWords: '', raisedOn: '2026-11-18' } as const;
  const form = issueKindForm(prefill, catalogue, saved);
  expect(form.fresh).toMatchObject({ ...prefill, severity: 'medium' });
  expect(form.label(form.fresh)).toBe('Ink');
});

test('what the store refused is told beside its field, what was deleted beside the client', () => {
  const places = { money: 'amount' };
  const refused = (path: string, problem = 'bad') => refusedShort([{ path, problem }], places, 'title');
  expect(refused('change.impact.money.amount')).toEqual([{ field: 'amount', key: 'error_refused' }]);
  expect(refused('change.odd')).toEqual([{ field: 'title', key: 'error_refused' }]);
  expect(refused('clientId', 'gone')).toEqual([{ field: 'clientId', key: 'log_client_gone' }]);
  expect(refused('change.engagementId', 'gone')).toEqual([{ field: 'engagementId', key: 'log_engagement_gone' }]);
});

test('the facts of a record leave out what is not known', () => {
  const issue = anIssue({ owner: '', cause: 'Wrong ink' });
  expect(shortFacts(issue, issueKind.words(catalogue, noNames), catalogue.t)).toEqual([
    { label: 'Kind', value: 'Complaint' },
    { label: 'Severity', value: 'Medium' },
    { label: 'State', value: 'recorded' },
    { label: 'Cause', value: 'Wrong ink' },
    { label: 'Raised on', value: 'Wed 4 Mar' },
  ]);
});

test('an answer is told in its word, or as a count of its scale', () => {
  const answer = aSatisfactionResponse({ value: 4, scaleMax: 5, word: null });
  expect(scoreWords(answer, catalogue)).toBe('4 of 5');
  expect(scoreWords({ ...answer, word: 'Good' }, catalogue)).toBe('Good');
  const facts = shortFacts(answer, satisfactionKind.words(catalogue, noNames), catalogue.t);
  expect(facts.find(({ label }) => label === 'Answer')).toBeUndefined();
});
