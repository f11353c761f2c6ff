import { describe, expect, test } from 'vitest';
import { changeRequest } from '@/lib/domain/change-request';
import { changeCategories } from '@/lib/ui/change/change-categories';
import { changeValues, emptyChange, hasImpact, valuesOfChange } from '@/lib/ui/change/change-values';
import { type ChangeField, checkChange } from '@/lib/ui/change/check-change';
import { currencyCodes } from '@/lib/ui/change/currency-codes';
import { toChangeEntry } from '@/lib/ui/change/to-change-entry';
import { aChangeRequest } from '../../../helpers/a-change-request';

const today = '2026-11-20';
const filled = { ...emptyChange(today), title: 'Single sign-on' };
const problems = (part: Partial<typeof filled>): [ChangeField, string][] =>
  checkChange({ ...filled, ...part }, today).map(({ field, key }) => [field, key]);

test('a title and the day are enough', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ title: ' ' })).toEqual([['title', 'error_change_title']]);
});

describe('what is refused, beside its field', () => {
  test.each([
    [{ title: 'x'.repeat(401) }, 'title', 'error_too_long'],
    [{ requestedOn: '' }, 'requestedOn', 'error_day'],
    [{ requestedOn: '2026-02-30' }, 'requestedOn', 'error_day'],
    [{ requestedOn: '2026-11-21' }, 'requestedOn', 'settle_day_future'],
    [{ requestedOn: '0001-01-01' }, 'requestedOn', 'error_day_far'],
    [{ requestedOn: '9999-12-31' }, 'requestedOn', 'error_day_far'],
    [{ days: 'some' }, 'days', 'error_working_days'],
    [{ amount: 'much', currency: 'EUR' }, 'amount', 'error_amount'],
    [{ amount: '3.200', currency: 'EUR' }, 'amount', 'error_amount_unclear'],
    [{ amount: '9e99', currency: 'EUR' }, 'amount', 'error_amount'],
    [{ amount: '99999999999999', currency: 'EUR' }, 'amount', 'error_amount_large'],
    [{ amount: '$20', currency: 'EUR' }, 'amount', 'error_amount_currency'],
    [{ amount: '20' }, 'currency', 'error_currency'],
    [{ amount: '$20' }, 'currency', 'error_currency'],
    [{ risk: 'x'.repeat(20_001) }, 'risk', 'error_too_long'],
  ] as const)('%o', (part, field, key) => {
    expect(problems(part)).toEqual([[field, key]]);
  });
});

const about = { id: 'change-1', expectedVersion: 1, clientId: 'client-northwind', engagementId: null, evidence: null };

test('what is on file comes back as it was, and an edit leaves the state alone', () => {
  const change = aChangeRequest({ state: 'approved', category: 'Security', mandatory: true });
  const values = valuesOfChange(change);
  expect(changeValues.parse(JSON.parse(JSON.stringify(values)))).toEqual(values);
  const entry = toChangeEntry(values, about, change);
  const { expectedVersion, ...content } = entry;
  expect(changeRequest.parse({ ...change, ...content })).toEqual(change);
  expect(entry).toMatchObject({ title: change.title, impact: change.impact, state: 'approved', mandatory: true });
});

test('a new one takes the state that was chosen, and numbers as they were typed', () => {
  const values = { ...filled, days: '-1,5', amount: '€3,200.50', currency: 'EUR', state: 'awaiting-client' as const };
  expect(toChangeEntry(values, { ...about, expectedVersion: 0 }, null)).toMatchObject({
    state: 'awaiting-client',
    impact: { days: -1.5, money: { amount: 3200.5, currency: 'EUR' }, people: '' },
  });
  expect(toChangeEntry(filled, about, null).impact).toMatchObject({ days: null, money: null });
});

test('the impact stands open once something is in it', () => {
  expect(hasImpact(filled)).toBe(false);
  expect(hasImpact({ ...filled, risk: 'Audit' })).toBe(true);
});

test('categories used before come first, each once', () => {
  const offered = changeCategories(
    [{ category: 'Audit' }, { category: '' }, { category: 'change_category_data' }],
    (key) => key,
  );
  expect(offered.slice(0, 2)).toEqual(['Audit', 'change_category_data']);
  expect(new Set(offered).size).toBe(offered.length);
});

test('every currency is offered once, the usual ones first', () => {
  const { usual, others } = currencyCodes();
  expect(usual[0]).toBe('EUR');
  expect(others).toContain('PLN');
  expect(new Set([...usual, ...others]).size).toBe(usual.length + others.length);
});
