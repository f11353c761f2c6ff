import { beforeEach, describe, expect, it } from 'vitest';
import { createReader } from '@/lib/storage/create-reader';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { aStore } from '@/tests/helpers/a-store';
import { aThreadLink } from '@/tests/helpers/a-thread-link';
import { aTouchpoint } from '@/tests/helpers/a-touchpoint';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords, type Records } from '@/tests/helpers/put-records';
import { someSettings } from '@/tests/helpers/some-settings';

const deletedAt = '2026-03-01T00:00:00.000Z';
const northwind = 'client-northwind';

async function readerOf(records: Records) {
  const store = aStore();
  await putRecords(store, records);
  return createReader(store);
}

beforeEach(freshIndexedDb);

describe('findPeople', () => {
  const nobody = { addresses: [], domains: [], threadKey: null };

  it('finds contacts by any of their addresses, with their clients', async () => {
    const ana = aContact({ addresses: ['ana@northwind.example', 'ana@home.example'] });
    const reader = await readerOf({ client: [aClient()], contact: [ana] });
    const found = await reader.findPeople({
      ...nobody,
      addresses: ['x@y.example', 'ana@home.example', 'ana@home.example'],
    });
    expect(found).toEqual({ contacts: [ana], clients: [aClient()], link: null, settings: null });
  });

  it('finds clients by any of their domains, once each', async () => {
    const client = aClient({ domains: ['northwind.example', 'northwind.test'] });
    const reader = await readerOf({ client: [client, aClient({ id: 'other', domains: ['other.example'] })] });
    const found = await reader.findPeople({
      ...nobody,
      domains: ['northwind.test', 'northwind.example', 'absent.example'],
    });
    expect(found.clients).toEqual([client]);
  });

  it('finds the link of the thread and the settings', async () => {
    const reader = await readerOf({ threadLink: [aThreadLink()], settings: [someSettings()] });
    const found = await reader.findPeople({ ...nobody, threadKey: aThreadLink().id });
    expect(found.link).toEqual(aThreadLink());
    expect(found.settings).toEqual(someSettings());
  });

  it('finds no tombstones, and no contact of a client that is one', async () => {
    const reader = await readerOf({
      client: [aClient({ deletedAt })],
      contact: [aContact(), aContact({ id: 'old', addresses: ['old@northwind.example'], deletedAt })],
      threadLink: [aThreadLink({ deletedAt })],
      settings: [someSettings({ deletedAt })],
    });
    const found = await reader.findPeople({
      addresses: ['ana@northwind.example', 'old@northwind.example'],
      domains: ['northwind.example'],
      threadKey: aThreadLink().id,
    });
    expect(found).toEqual({ contacts: [], clients: [], link: null, settings: null });
  });
});

describe('clientRows', () => {
  const query = { clientId: northwind, windowFrom: '2026-01-01', windowTo: '2026-03-31', limit: 3 };

  it('is null for a client that is not there or is a tombstone', async () => {
    const reader = await readerOf({ client: [aClient({ deletedAt })], commitment: [aCommitment()] });
    expect(await reader.clientRows(query)).toBeNull();
    expect(await reader.clientRows({ ...query, clientId: 'nobody' })).toBeNull();
  });

  it('is empty for a client without records', async () => {
    const reader = await readerOf({ client: [aClient()] });
    const none = { items: [], total: 0 };
    expect(await reader.clientRows(query)).toEqual({
      client: aClient(),
      contacts: [],
      engagements: [],
      ours: none,
      theirs: none,
      window: [],
      changes: none,
      issues: none,
      satisfaction: [],
      lastTouchpoint: null,
    });
  });

  it('cuts open commitments at the limit by due day, without a day last, and counts them all', async () => {
    const reader = await readerOf({
      client: [aClient()],
      commitment: [
        aCommitment({ id: 'none', dueDay: null }),
        aCommitment({ id: 'late', dueDay: '2026-05-01' }),
        aCommitment({ id: 'soon', dueDay: '2026-03-01' }),
        aCommitment({ id: 'kept', dueDay: '2026-03-02', state: 'kept', settledOn: '2026-03-02' }),
        aCommitment({ id: 'gone', dueDay: '2026-03-02', deletedAt }),
        aCommitment({ id: 'other', clientId: 'other' }),
        aCommitment({ id: 'theirs', direction: 'theirs', dueDay: '2026-03-03' }),
        aCommitment({ id: 'far', dueDay: '9999-12-31' }),
      ],
    });
    const rows = await reader.clientRows(query);
    expect(rows?.ours.items.map(({ id }) => id)).toEqual(['soon', 'late', 'far']);
    expect(rows?.ours.total).toBe(4);
    const all = await reader.clientRows({ ...query, limit: 50 });
    expect(all?.ours.items.map(({ id }) => id)).toEqual(['soon', 'late', 'far', 'none']);
    expect(rows?.theirs.items.map(({ id }) => id)).toEqual(['theirs']);
    expect(rows?.theirs.total).toBe(1);
  });

  it('has in the window ours of every state, first and last day included', async () => {
    const reader = await readerOf({
      client: [aClient()],
      commitment: [
        aCommitment({ id: 'first', dueDay: '2026-01-01', state: 'missed', settledOn: '2026-01-02' }),
        aCommitment({ id: 'last', dueDay: '2026-03-31' }),
        aCommitment({ id: 'before', dueDay: '2025-12-31' }),
        aCommitment({ id: 'after', dueDay: '2026-04-01' }),
        aCommitment({ id: 'theirs', dueDay: '2026-02-01', direction: 'theirs' }),
        aCommitment({ id: 'none', dueDay: null }),
        aCommitment({ id: 'gone', dueDay: '2026-02-01', deletedAt }),
      ],
    });
    expect((await reader.clientRows(query))?.window.map(({ id }) => id)).toEqual(['first', 'last']);
    expect((await reader.clientRows({ ...query, windowFrom: '2026-04-01' }))?.window).toEqual([]);
  });

  it('has the pending changes, longest in their state first', async () => {
    const states = ['draft', 'approved', 'deferred', 'rejected', 'implemented', 'verified', 'withdrawn'] as const;
    const changes = states.map((state, at) => aChangeRequest({ id: state, state, stateSince: `2026-03-0${9 - at}` }));
    const reader = await readerOf({ client: [aClient()], changeRequest: changes });
    const rows = await reader.clientRows({ ...query, limit: 2 });
    expect(rows?.changes.items.map(({ id }) => id)).toEqual(['deferred', 'approved']);
    expect(rows?.changes.total).toBe(3);
  });

  it('has the newest answers, touchpoint and engagements first, and open engagements only', async () => {
    const days = Array.from({ length: 14 }, (_, at) => `2026-02-${String(at + 10)}`);
    const reader = await readerOf({
      client: [aClient()],
      satisfaction: days.map((on) => aSatisfactionResponse({ id: on, on })),
      touchpoint: days.map((on) => aTouchpoint({ id: on, on })),
      engagement: [
        anEngagement({ id: 'no-start', startsOn: null, closedOn: null }),
        anEngagement({ id: 'old', startsOn: '2024-01-01', closedOn: null }),
        anEngagement({ id: 'new', startsOn: '2026-01-01', closedOn: null }),
        anEngagement({ id: 'closed', startsOn: '2026-02-01', closedOn: '2026-03-01' }),
      ],
    });
    const rows = await reader.clientRows(query);
    expect(rows?.satisfaction.map(({ on }) => on)).toEqual(days.toReversed().slice(0, 12));
    expect(rows?.lastTouchpoint?.on).toBe('2026-02-23');
    expect(rows?.engagements.map(({ id }) => id)).toEqual(['new', 'old', 'no-start']);
  });

  it('has at most 50 contacts and 20 engagements', async () => {
    const many = Array.from({ length: 60 }, (_, at) => String(at));
    const reader = await readerOf({
      client: [aClient()],
      contact: many.map((id) => aContact({ id, addresses: [`${id}@northwind.example`] })),
      engagement: many.map((id) => anEngagement({ id, closedOn: null })),
    });
    const rows = await reader.clientRows(query);
    expect(rows?.contacts).toHaveLength(50);
    expect(rows?.engagements).toHaveLength(20);
  });

  it('answers what survives JSON and structured clone', async () => {
    const reader = await readerOf({ client: [aClient()], commitment: [aCommitment()], contact: [aContact()] });
    const rows = await reader.clientRows(query);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    expect(rows?.ours.items).toEqual([aCommitment()]);
  });
});

describe('moreCommitments', () => {
  it('goes on after the offset', async () => {
    const commitment = [1, 2, 3, 4, 5].map((day) => aCommitment({ id: `c${day}`, dueDay: `2026-03-0${day}` }));
    const reader = await readerOf({ client: [aClient()], commitment });
    const more = { clientId: northwind, direction: 'ours', offset: 2, limit: 2 } as const;
    expect((await reader.moreCommitments(more)).map(({ id }) => id)).toEqual(['c3', 'c4']);
    expect(await reader.moreCommitments({ ...more, offset: 5 })).toEqual([]);
    expect(await reader.moreCommitments({ ...more, limit: 0 })).toEqual([]);
    expect(await reader.moreCommitments({ ...more, direction: 'theirs' })).toEqual([]);
  });
});

describe('listClients', () => {
  const client = ['Zebra', 'apple', 'Äpfel', 'Apex', '北风'].map((name, at) =>
    aClient({ id: `c${at}`, name, domains: [] }),
  );

  it('lists by name in any case, page by page', async () => {
    const reader = await readerOf({ client: [...client, aClient({ id: 'dead', name: 'Apart', deletedAt })] });
    const names = async (prefix: string, offset: number, limit: number) =>
      (await reader.listClients({ prefix, offset, limit })).map(({ name }) => name);
    expect(await names('', 0, 50)).toEqual(['Apex', 'apple', 'Zebra', 'Äpfel', '北风']);
    expect(await names('', 1, 2)).toEqual(['apple', 'Zebra']);
    expect(await names('AP', 0, 50)).toEqual(['Apex', 'apple']);
    expect(await names('A\u0308', 0, 50)).toEqual(['Äpfel']);
    expect(await names('北', 0, 50)).toEqual(['北风']);
    expect(await names('q', 0, 50)).toEqual([]);
    expect(await names('', 5, 50)).toEqual([]);
    expect(await names('', 0, 0)).toEqual([]);
  });
});

describe('clientFile', () => {
  it('has all that lives of the client, closed engagements too', async () => {
    const closed = anEngagement({ id: 'closed', closedOn: '2026-03-01' });
    const open = anEngagement({ id: 'open', closedOn: null });
    const bob = aContact({ id: 'bob', name: 'bob', addresses: [] });
    const reader = await readerOf({
      client: [aClient()],
      contact: [bob, aContact(), aContact({ id: 'dead', deletedAt }), aContact({ id: 'other', clientId: 'other' })],
      engagement: [closed, open],
    });
    expect(await reader.clientFile(northwind)).toEqual({
      client: aClient(),
      contacts: [aContact(), bob],
      engagements: [open, closed],
    });
    expect(await reader.clientFile('nobody')).toBeNull();
  });
});

describe('loadDraft', () => {
  it('is null when nothing was kept', async () => {
    expect(await createReader(aStore()).loadDraft('client:new')).toBeNull();
  });
});
