import { beforeEach, describe, expect, it } from 'vitest';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { forgetDrafts } from '@/lib/storage/write/forget-drafts';
import { aStore } from '@/tests/helpers/a-store';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { refusedFields } from '@/tests/helpers/refused-fields';

async function open(options: Parameters<typeof aStore>[0] = {}) {
  const store = aStore(options);
  return { store, reader: createReader(store), writer: createWriter(store) };
}

beforeEach(freshIndexedDb);

describe('saveDraft', () => {
  it('keeps the last text and forgets an empty one', async () => {
    const { reader, writer } = await open();
    await writer.saveDraft({ key: 'k', text: 'first' });
    await writer.saveDraft({ key: 'k', text: 'second' });
    expect(await reader.loadDraft('k')).toBe('second');
    await writer.saveDraft({ key: 'k', text: '' });
    expect(await reader.loadDraft('k')).toBeNull();
    const longest = 'x'.repeat(1_000_000);
    await writer.saveDraft({ key: 'k', text: longest });
    expect(await reader.loadDraft('k')).toBe(longest);
    await refusedFields(writer.saveDraft({ key: 'k', text: 'x'.repeat(1_000_001) }));
  });
});

describe('listDrafts', () => {
  it('lists what is kept under keys that begin so, by key', async () => {
    const { reader, writer } = await open();
    for (const key of ['letter/b', 'letter/a', 'letters', 'client:new']) await writer.saveDraft({ key, text: key });
    expect(await reader.listDrafts('letter/')).toEqual([
      { key: 'letter/a', text: 'letter/a' },
      { key: 'letter/b', text: 'letter/b' },
    ]);
    expect(await reader.listDrafts('none')).toEqual([]);
  });
});

describe('forgetDrafts', () => {
  it('removes what begins so and was last touched before, and nothing else', async () => {
    let at = '2026-01-01T00:00:00.000Z';
    const { store, reader, writer } = await open({ now: () => at });
    const keys = ['reply-draft a', 'reply-draft b', 'reply-draft c', 'reply-draft d'];
    for (const key of [...keys, 'log-form a']) await writer.saveDraft({ key, text: key });
    at = '2026-02-01T00:00:00.000Z';
    await writer.saveDraft({ key: 'reply-draft b', text: 'typed on' });
    expect(await writer.touchDraft('reply-draft c')).toBe(true);
    await forgetDrafts(store, { prefix: 'reply-draft ', before: '2026-01-01T00:00:00.000Z' });
    expect(await reader.listDrafts('reply-draft ')).toHaveLength(4);
    await forgetDrafts(store, { prefix: 'reply-draft ', before: at });
    expect(await reader.listDrafts('reply-draft ')).toEqual([
      { key: 'reply-draft b', text: 'typed on' },
      { key: 'reply-draft c', text: 'reply-draft c' },
    ]);
    expect(await reader.loadDraft('log-form a')).toBe('log-form a');
    expect(await writer.touchDraft('reply-draft a')).toBe(false);
    expect(await reader.loadDraft('reply-draft a')).toBeNull();
  });
});

describe('recordHealth', () => {
  it('counts parts per day and provider, and forgets days older than 60', async () => {
    const { store, writer } = await open();
    await writer.recordHealth({ day: '2026-01-01', provider: 'gmail', parts: ['old'] });
    await writer.recordHealth({ day: '2026-03-09', provider: 'gmail', parts: ['a', 'a', '__proto__'] });
    await writer.recordHealth({ day: '2026-03-09', provider: 'gmail', parts: ['a'] });
    const rows = await store.use((database) => database.getAll('health'));
    expect(rows).toEqual([
      { day: '2026-03-09', provider: 'gmail', part: '__proto__', count: 1 },
      { day: '2026-03-09', provider: 'gmail', part: 'a', count: 2 },
    ]);
    await refusedFields(writer.recordHealth({ day: 'today', provider: 'gmail', parts: [] }));
  });
});
