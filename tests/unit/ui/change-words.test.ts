import { expect, test } from 'vitest';
import type { ChangeRequest } from '@/lib/domain/change-request';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeWords } from '@/lib/ui/change-words';
import { aChangeRequest } from '@/tests/helpers/a-change-request';

const english = createCatalogue('en', '2026-11-20');
const words = (fields: Partial<ChangeRequest>) => changeWords(aChangeRequest(fields), english);
const impact = { people: '', scope: '', risk: '', ifNotDone: '' };

test('a change with the client says since when', () => {
  expect(words({ state: 'awaiting-client', stateSince: '2026-11-15' })).toEqual({
    step: 2,
    state: 'assessed',
    chip: { tone: 'soon', text: 'with client 5 d' },
    impact: ['+4 days', '+€3,200'],
  });
});

test('a deferred change names its day, and presses once that is over', () => {
  const deferred = { state: 'deferred', stateSince: '2026-11-01' } as const;
  expect(words({ ...deferred, deferredUntil: '2026-12-01' }).chip).toEqual({ tone: 'quiet', text: 'until 1 Dec' });
  expect(words({ ...deferred, deferredUntil: '2026-11-19' }).chip).toEqual({ tone: 'soon', text: 'due since 19 Nov' });
});

test('saved days keep their sign, one day is no plural, nothing assessed is said', () => {
  expect(words({ impact: { ...impact, days: -2, money: null } }).impact).toEqual(['-2 days']);
  expect(words({ impact: { ...impact, days: 1, money: null } }).impact).toEqual(['+1 day']);
  expect(words({ impact: { ...impact, days: null, money: null } }).impact).toEqual(['impact not assessed']);
});
