import { describe, expect, test } from 'vitest';
import type { LoggedWords } from '@/lib/app/logged-words';
import { changeTitle, prefillChange } from '@/lib/app/prefill-change';
import { prefillIssue } from '@/lib/app/prefill-issue';
import { prefillSatisfaction } from '@/lib/app/prefill-satisfaction';
import { aContact } from '../../helpers/a-contact';

const words = (fields: Partial<LoggedWords> = {}): LoggedWords => ({
  quote: 'Could the export also include the returns column?',
  direction: 'theirs',
  author: { name: 'Ana Ruiz', address: 'Ana@Northwind.example' },
  on: '2026-11-18',
  ...fields,
});

describe('a request as a title', () => {
  test.each([
    ['Could you please also add the returns column?', 'Add the returns column'],
    ['Hi Maya, can we have the labels in Spanish?', 'Have the labels in Spanish'],
    ['Please extend the pilot by two weeks.', 'Extend the pilot by two weeks'],
    ["We'd also like you to print two labels.", 'Print two labels'],
    ['The export should include returns.', 'The export should include returns'],
    ['能否在报表里增加按承运商汇总？', '在报表里增加按承运商汇总'],
    ['您好，请把报表增加一列退货数量。', '把报表增加一列退货数量'],
    ['two\nlines', 'Two lines'],
    ['?', '?'],
    ['', ''],
  ])('%s', (quote, title) => {
    expect(changeTitle(quote)).toBe(title);
  });

  test('a long one is cut', () => {
    expect(changeTitle('x'.repeat(500))).toHaveLength(120);
  });
});

test('the words are the client’s only when the client wrote them', () => {
  expect(prefillChange(words()).clientWords).toBe('Could the export also include the returns column?');
  expect(prefillChange(words({ direction: 'ours' })).clientWords).toBe('');
  expect(prefillIssue(words())).toMatchObject({
    kind: 'complaint',
    clientWords: words().quote,
    raisedOn: '2026-11-18',
  });
  expect(prefillIssue(words({ direction: 'ours' }))).toMatchObject({ kind: 'problem', clientWords: '' });
  expect(prefillIssue(words({ quote: null }))).toMatchObject({ text: '', clientWords: '' });
  expect(prefillChange(words({ quote: null }))).toEqual({ title: '', clientWords: '', requestedOn: '2026-11-18' });
});

describe('who answered', () => {
  const ana = aContact({ id: 'ana', name: 'Ana Ruiz', addresses: ['ana@northwind.example'] });

  test('a contact, by address', () => {
    const prefilled = prefillSatisfaction(words({ quote: '9/10 from me' }), [ana]);
    expect(prefilled).toMatchObject({ contactId: 'ana', score: { metric: 'nps', value: 9 }, comment: '9/10 from me' });
  });
  test('never by name alone', () => {
    const author = { name: 'Ana Ruiz', address: 'ana@elsewhere.example' };
    expect(prefillSatisfaction(words({ author }), [ana])).toMatchObject({ contactId: null, respondent: 'Ana Ruiz' });
  });
  test('not one of us', () => {
    expect(prefillSatisfaction(words({ direction: 'ours' }), [ana])).toMatchObject({ contactId: null, respondent: '' });
  });
  test('nobody is known', () => {
    expect(prefillSatisfaction(words({ author: null, quote: null }), [])).toEqual({
      contactId: null,
      respondent: '',
      on: '2026-11-18',
      comment: '',
      score: null,
    });
  });
});
