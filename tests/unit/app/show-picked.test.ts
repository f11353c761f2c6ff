import { describe, expect, it } from 'vitest';
import { showPicked } from '@/lib/app/show-context';
import type { SidebarView } from '@/lib/app/sidebar-view';
import { aClient } from '@/tests/helpers/a-client';
import { aContact } from '@/tests/helpers/a-contact';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';

const today = '2026-03-13';
const northwind = aClient();
const harbour = aClient({ id: 'client-harbour', name: 'Harbour', domains: ['harbour.example'] });
const ana = aContact({ id: 'ana' });
const person = (address: string) => ({ name: null, address });
const clientOf = (view: SidebarView) => (view.kind === 'client' ? view.shown.rows.client.id : view.kind);

describe('a client picked by hand', () => {
  const known = { clients: [northwind, harbour], contacts: [ana] };
  const reading = aPageReading({
    messages: [aMessage({ from: person('ana@northwind.example'), cc: [person('a@northwlnd.example')] })],
  });

  it('is shown with the others and the warnings of the thread', async () => {
    expect(await showPicked(aReader(known), harbour.id, { today, reading })).toMatchObject({
      threadKey: 'gmail|sam@studio.example|t1',
      shown: { rows: { client: { id: harbour.id } }, matchedBy: 'picked', contact: null },
      others: [{ id: northwind.id }],
      warnings: [{ kind: 'mixed-clients' }, { kind: 'lookalike' }],
    });
  });

  it('gives way to the client of the thread when it is gone', async () => {
    expect(clientOf(await showPicked(aReader(known), 'gone', { today, reading }))).toBe(northwind.id);
  });

  it('is shown where the page cannot be read, and can be remembered for the thread', async () => {
    const unreadable = aPageReading({ status: 'unreadable', messages: [] });
    const view = await showPicked(aReader(known), harbour.id, { today, reading: unreadable });
    expect(view).toMatchObject({ kind: 'client', threadKey: 'gmail|sam@studio.example|t1', others: [], warnings: [] });
  });

  it('is never remembered for a thread that the page may be leaving', async () => {
    const notReady = aPageReading({ status: 'not-ready' });
    expect(await showPicked(aReader(known), harbour.id, { today, reading: notReady })).toMatchObject({
      threadKey: null,
      others: [],
    });
  });
});

describe('a client picked without a thread', () => {
  it('is shown', async () => {
    const view = await showPicked(aReader({ clients: [northwind] }), northwind.id, { today, reading: null });
    expect(view).toMatchObject({ kind: 'client', threadKey: null, shown: { matchedBy: 'picked' } });
  });

  it('is no thread when it is gone', async () => {
    expect(await showPicked(aReader(), 'gone', { today, reading: null })).toEqual({ kind: 'no-thread' });
  });
});
