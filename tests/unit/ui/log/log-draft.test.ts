import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsHere, keptForms } from '@/lib/ui/log/kept-forms';
import { formatLogDraft, type LogDraft, logDraftKey, parseLogDraft } from '@/lib/ui/log/log-draft';
import { emptyStart, type LogStart, parseStart } from '@/lib/ui/log/log-start';

const start: LogStart = { ...emptyStart('commitment'), quote: 'I will call.', messageId: 'm1' };
const draft: LogDraft = {
  start: { as: 'commitment', quote: 'I will call.', cut: false, messageId: 'm1', page: null },
  id: 'c1',
  thread: 'gmail|sam@studio.example|t1',
  source: null,
  client: { id: 'client-1', name: 'Northwind', engagementId: null },
  label: 'Call',
  values: { text: 'Call' },
};

describe('the key of a kept form', () => {
  it('is the same for the same words in the same thread, and short', () => {
    expect(logDraftKey(start, 't1')).toBe(logDraftKey({ ...start, cut: true }, 't1'));
    expect(logDraftKey({ ...start, quote: 'x'.repeat(20_000) }, 't'.repeat(400)).length).toBeLessThan(60);
  });

  it.each<[string, Partial<LogStart>, string | null]>([
    ['other words', { quote: 'I will write.' }, 't1'],
    ['another message', { messageId: 'm2' }, 't1'],
    ['another kind', { as: 'issue' }, 't1'],
    ['another page', { page: { title: 'Chat', link: 'https://chat.example' } }, 't1'],
    ['another thread', {}, 't2'],
    ['no thread', {}, null],
  ])('is another one for %s', (_what, part, thread) => {
    expect(logDraftKey({ ...start, ...part }, thread)).not.toBe(logDraftKey(start, 't1'));
  });

  it('is that of the form with which one goes on', () => {
    expect(logDraftKey({ ...start, draft: 'log-form commitment 12345678' }, null)).toBe('log-form commitment 12345678');
  });
});

describe('a kept form', () => {
  it('comes back as it was', () => {
    expect(parseLogDraft(formatLogDraft(draft))).toEqual(draft);
  });

  it('is none when it is of another shape', () => {
    for (const text of [null, '', '{}', '[]', 'null', '{"start":1}', JSON.stringify({ ...draft, client: null })]) {
      expect(parseLogDraft(text)).toBeNull();
    }
  });

  it('never throws, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseLogDraft(text)).not.toThrow();
      }),
    );
  });

  it('is listed for its thread and for its client', () => {
    const forms = keptForms([
      { key: 'a', text: formatLogDraft(draft) },
      { key: 'b', text: 'broken' },
    ]);
    expect(forms).toMatchObject([
      { key: 'a', label: 'Call', clientId: 'client-1', start: { quote: 'I will call.', draft: 'a' } },
    ]);
    expect(formsHere(forms, draft.thread, null)).toHaveLength(1);
    expect(formsHere(forms, null, 'client-1')).toHaveLength(1);
    expect(formsHere(forms, 'other', 'client-2')).toEqual([]);
    expect(formsHere(forms, null, null)).toEqual([]);
  });
});

describe('a start that is handed to the book', () => {
  const page = { title: 'Chat', link: 'https://chat.example/1' };

  it('is read as it was written', () => {
    const written: LogStart = { ...emptyStart('issue'), quote: 'It is broken.', page };
    expect(parseStart(JSON.stringify(written))).toEqual(written);
  });

  it.each([
    [null],
    [''],
    ['{'],
    ['{}'],
    [JSON.stringify({ ...emptyStart('commitment'), as: 'client' })],
    [JSON.stringify({ ...emptyStart('commitment'), quote: 'x'.repeat(20_001) })],
    [JSON.stringify({ ...emptyStart('commitment'), more: 1 })],
    [JSON.stringify({ ...emptyStart('commitment'), offer: { id: 'x' } })],
  ])('is none for %s', (text) => {
    expect(parseStart(text)).toBeNull();
  });
});
