import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft, Writer } from '@/lib/app/writer';
import type { Client } from '@/lib/domain/client';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aStore } from '@/tests/helpers/a-store';
import { draftOf } from '@/tests/helpers/draft-of';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords, type Records } from '@/tests/helpers/put-records';
import { refusedFields } from '@/tests/helpers/refused-fields';
import { someSettings } from '@/tests/helpers/some-settings';

type SaveClient = Parameters<Writer['saveClient']>[0];

async function open(records: Records = {}) {
  const store = aStore();
  await putRecords(store, records);
  return { store, reader: createReader(store), writer: createWriter(store) };
}

function saving(client: Draft<Client>, more: Partial<SaveClient> = {}): SaveClient {
  return { commandId: 'command-1', client, contacts: [], removedContacts: [], engagements: [], ...more };
}

beforeEach(freshIndexedDb);

describe('saveClient', () => {
  it('saves a new client with its contacts and fills in the bookkeeping', async () => {
    const { store, reader, writer } = await open();
    const contacts = [draftOf(aContact(), 0)];
    expect(await writer.saveClient(saving(draftOf(aClient(), 0), { contacts }))).toEqual({ ok: true, version: 1 });
    const file = await reader.clientFile(aClient().id);
    const meta = await store.use((database) => database.get('meta', 'store'));
    const at = '2026-03-09T10:00:00.000Z';
    const base = { version: 1, createdAt: at, updatedAt: at, counter: 1, deviceId: meta?.deviceId, deletedAt: null };
    expect(file?.client).toEqual({ ...aClient(), ...base });
    expect(file?.contacts).toEqual([{ ...aContact(), ...base }]);
    expect(meta).toMatchObject({ counter: 1, living: 2 });
  });

  it('writes one history row per record, with the record as it was', async () => {
    const { store, writer } = await open({ client: [aClient()] });
    await writer.saveClient(saving(draftOf(aClient({ name: 'Northwind Ltd' }), 1)));
    const history = await store.use((database) => database.getAll('history'));
    expect(history).toMatchObject([
      { kind: 'client', id: aClient().id, version: 2, commandId: 'command-1', action: 'save', before: aClient() },
    ]);
  });

  it('does a repeated command once and answers the same', async () => {
    const { store, writer } = await open();
    const command = saving(draftOf(aClient(), 0), { contacts: [draftOf(aContact(), 0)] });
    const first = await writer.saveClient(command);
    const dump = await dumpDatabase(store);
    expect(await writer.saveClient(command)).toEqual(first);
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('refuses a version that does not stand and writes nothing', async () => {
    const { store, writer } = await open({ client: [aClient({ version: 3 })], contact: [aContact({ version: 2 })] });
    const dump = await dumpDatabase(store);
    const conflict = (current: number) => ({ ok: false, reason: 'conflict', current });
    expect(await writer.saveClient(saving(draftOf(aClient(), 2)))).toEqual(conflict(3));
    expect(await writer.saveClient(saving(draftOf(aClient(), 0)))).toEqual(conflict(3));
    const contacts = [draftOf(aContact(), 1)];
    expect(await writer.saveClient(saving(draftOf(aClient(), 3), { contacts }))).toEqual(conflict(2));
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('says gone for a client that is not there or was removed', async () => {
    const deleted = aClient({ id: 'dead', version: 4, deletedAt: '2026-03-01T00:00:00.000Z' });
    const { writer } = await open({ client: [deleted] });
    expect(await writer.saveClient(saving(draftOf(aClient(), 1)))).toEqual({
      ok: false,
      reason: 'gone',
      current: null,
    });
    expect(await writer.saveClient(saving(draftOf(deleted, 4)))).toEqual({ ok: false, reason: 'gone', current: 4 });
  });

  it('removes contacts as tombstones, whose address another may take in the same command', async () => {
    const { store, reader, writer } = await open({ client: [aClient()], contact: [aContact()] });
    const successor = aContact({ id: 'contact-new', name: 'Ana R.' });
    const command = saving(draftOf(aClient(), 1), {
      contacts: [draftOf(successor, 0)],
      removedContacts: [{ id: aContact().id, expectedVersion: 1 }],
    });
    expect(await writer.saveClient(command)).toEqual({ ok: true, version: 2 });
    const found = await reader.findPeople({ addresses: ['ana@northwind.example'], domains: [], threadKey: null });
    expect(found.contacts.map(({ id }) => id)).toEqual(['contact-new']);
    const removed = await store.use((database) => database.get('contact', aContact().id));
    expect(removed).toMatchObject({ version: 2, deletedAt: '2026-03-09T10:00:00.000Z' });
    expect(removed).not.toHaveProperty('keys');
  });

  const elsewhere = aClient({ id: 'client-elsewhere', domains: ['elsewhere.example'] });
  it.each<[string, SaveClient, string, string]>([
    [
      'a domain of another client',
      saving(draftOf(aClient({ domains: ['a.example', 'elsewhere.example'] }), 0)),
      'client.domains.1',
      'taken',
    ],
    [
      'a domain twice',
      saving(draftOf(aClient({ domains: ['a.example', 'a.example'] }), 0)),
      'client.domains.1',
      'taken',
    ],
    [
      'a domain in capitals',
      saving(draftOf(aClient({ domains: ['A.example'] }), 0)),
      'client.domains.0',
      'not-a-domain',
    ],
    ['no name', saving(draftOf(aClient({ name: '' }), 0)), 'client.name', 'too_small'],
    [
      'an address of another',
      saving(draftOf(aClient(), 0), { contacts: [draftOf(aContact({ id: 'new' }), 0)] }),
      'contacts.0.addresses.0',
      'taken',
    ],
    [
      'an address in capitals',
      saving(draftOf(aClient(), 0), { contacts: [draftOf(aContact({ id: 'new', addresses: ['B@b.example'] }), 0)] }),
      'contacts.0.addresses.0',
      'not-an-address',
    ],
    [
      'a contact of another client',
      saving(draftOf(aClient(), 0), { contacts: [draftOf(aContact({ clientId: 'x' }), 0)] }),
      'contacts.0.clientId',
      'other-client',
    ],
    ['an unknown field', saving({ ...draftOf(aClient(), 0), ...{ keys: {} } }), 'client', 'unrecognized_keys'],
    ['no command id', { ...saving(draftOf(aClient(), 0)), commandId: '' }, 'commandId', 'invalid'],
  ])('refuses %s, names the field and writes nothing', async (_what, command, path, problem) => {
    const { store, writer } = await open({ client: [elsewhere], contact: [aContact({ clientId: elsewhere.id })] });
    const dump = await dumpDatabase(store);
    expect(await refusedFields(writer.saveClient(command))).toEqual([{ path, problem }]);
    expect(await dumpDatabase(store)).toEqual(dump);
  });
});

describe('settleCommitment', () => {
  const command = { commandId: 's1', id: aCommitment().id, expectedVersion: 1 };
  const kept = { state: 'kept', on: '2026-03-12', missReason: null } as const;

  it('settles, leaves the open list and stays in the window', async () => {
    const { reader, writer } = await open({ client: [aClient()], commitment: [aCommitment()] });
    expect(await writer.settleCommitment({ ...command, settlement: kept })).toEqual({ ok: true, version: 2 });
    const query = { clientId: aClient().id, windowFrom: '2026-01-01', windowTo: '2026-03-31', limit: 10 };
    const rows = await reader.clientRows(query);
    expect(rows?.ours).toEqual({ items: [], total: 0 });
    expect(rows?.window).toMatchObject([{ state: 'kept', settledOn: '2026-03-12', version: 2 }]);
  });

  it('refuses to settle twice', async () => {
    const { writer } = await open({ client: [aClient()], commitment: [aCommitment()] });
    await writer.settleCommitment({ ...command, settlement: kept });
    const again = { ...command, commandId: 's2', settlement: { state: 'withdrawn', on: '2026-03-12' } } as const;
    expect(await writer.settleCommitment(again)).toEqual({ ok: false, reason: 'conflict', current: 2 });
    await refusedFields(writer.settleCommitment({ ...again, expectedVersion: 2 }));
  });
});

describe('undo', () => {
  it('brings back the state before, and undone once more the write', async () => {
    const { store, reader, writer } = await open({ client: [aClient()], commitment: [aCommitment()] });
    const { id } = aCommitment();
    const settlement = { state: 'missed', on: '2026-03-14', missReason: 'forgot' } as const;
    await writer.settleCommitment({ commandId: 's', id, expectedVersion: 1, settlement });
    const first = { commandId: 'u1', kind: 'commitment', id, expectedVersion: 2 } as const;
    expect(await writer.undo(first)).toEqual({ ok: true, version: 3 });
    expect(await writer.undo(first)).toEqual({ ok: true, version: 3 });
    const open_ = { clientId: aClient().id, direction: 'ours', offset: 0, limit: 10 } as const;
    expect(await reader.moreCommitments(open_)).toMatchObject([
      { ...aCommitment(), version: 3, counter: 2, updatedAt: '2026-03-09T10:00:00.000Z', deviceId: expect.any(String) },
    ]);
    expect(await writer.undo({ ...first, commandId: 'u2', expectedVersion: 3 })).toEqual({ ok: true, version: 4 });
    expect(await store.use((database) => database.get('commitment', id))).toMatchObject({
      state: 'missed',
      version: 4,
    });
    expect(await store.use((database) => database.count('history'))).toBe(3);
  });

  it('makes a created client and its contacts tombstones, and living again when undone', async () => {
    const { reader, writer } = await open();
    await writer.saveClient(saving(draftOf(aClient(), 0), { contacts: [draftOf(aContact(), 0)] }));
    const undo = { kind: 'client', id: aClient().id } as const;
    expect(await writer.undo({ ...undo, commandId: 'u1', expectedVersion: 1 })).toEqual({ ok: true, version: 2 });
    expect(await reader.clientFile(aClient().id)).toBeNull();
    await writer.undo({ ...undo, commandId: 'u2', expectedVersion: 2 });
    expect((await reader.clientFile(aClient().id))?.contacts.map(({ id }) => id)).toEqual([aContact().id]);
  });

  it('refuses when the record, or one written with it, was changed since', async () => {
    const { writer } = await open();
    await writer.saveClient(saving(draftOf(aClient(), 0), { contacts: [draftOf(aContact(), 0)] }));
    const later = { commandId: 'command-2', contacts: [draftOf(aContact({ role: 'CEO' }), 1)] };
    await writer.saveClient(saving(draftOf(aClient(), 1), later));
    const undo = { commandId: 'u', kind: 'client', id: aClient().id } as const;
    expect(await writer.undo({ ...undo, expectedVersion: 1 })).toEqual({ ok: false, reason: 'conflict', current: 2 });
    await writer.saveClient(saving(draftOf(aClient(), 2), { commandId: 'command-3' }));
    const contact = { commandId: 'u2', kind: 'contact', id: aContact().id, expectedVersion: 2 } as const;
    expect(await writer.undo(contact)).toEqual({ ok: false, reason: 'conflict', current: 3 });
  });

  it('does not bring back an address that another has taken since', async () => {
    const { store, writer } = await open({ client: [aClient()], contact: [aContact()] });
    const removedContacts = [{ id: aContact().id, expectedVersion: 1 }];
    await writer.saveClient(saving(draftOf(aClient(), 1), { removedContacts }));
    await putRecords(store, { contact: [aContact({ id: 'new' })] });
    const dump = await dumpDatabase(store);
    const undo = { commandId: 'u', kind: 'contact', id: aContact().id, expectedVersion: 2 } as const;
    expect(await refusedFields(writer.undo(undo))).toEqual([{ path: 'contacts.0.addresses.0', problem: 'taken' }]);
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('says gone for a record without history', async () => {
    const { writer } = await open({ client: [aClient()] });
    const undo = { commandId: 'u', kind: 'client', id: aClient().id, expectedVersion: 1 } as const;
    expect(await writer.undo(undo)).toEqual({ ok: false, reason: 'gone', current: 1 });
    expect(await writer.undo({ ...undo, id: 'nobody' })).toEqual({ ok: false, reason: 'gone', current: null });
  });
});

describe('linkThread', () => {
  const link = { threadKey: 'gmail|a|t', clientId: aClient().id };

  it('links, links anew and forgets', async () => {
    const { reader, writer } = await open({ client: [aClient(), aClient({ id: 'other', domains: [] })] });
    const linked = async () => {
      const found = await reader.findPeople({ addresses: [], domains: [], threadKey: link.threadKey });
      return found.link?.clientId ?? null;
    };
    expect(await writer.linkThread({ ...link, commandId: '1' })).toEqual({ ok: true, version: 1 });
    expect(await writer.linkThread({ ...link, commandId: '2', clientId: 'other' })).toEqual({ ok: true, version: 2 });
    expect(await linked()).toBe('other');
    expect(await writer.linkThread({ ...link, commandId: '3', clientId: null })).toEqual({ ok: true, version: 3 });
    expect(await linked()).toBeNull();
    expect(await writer.linkThread({ ...link, commandId: '4', clientId: null })).toEqual({ ok: true, version: 3 });
    expect(await writer.linkThread({ ...link, commandId: '5' })).toEqual({ ok: true, version: 4 });
    expect(await linked()).toBe(link.clientId);
  });

  it('refuses a client that is not there', async () => {
    const { writer } = await open();
    expect(await writer.linkThread({ ...link, commandId: '1' })).toEqual({ ok: false, reason: 'gone', current: null });
  });
});

describe('saveSettings', () => {
  it('saves first with version 0 and then with the one it saw', async () => {
    const { reader, writer } = await open();
    const settings = (expectedVersion: number) => ({
      commandId: `c${expectedVersion}`,
      settings: draftOf(someSettings({ keptWindowDays: 30 + expectedVersion }), expectedVersion),
    });
    expect(await writer.saveSettings(settings(0))).toEqual({ ok: true, version: 1 });
    expect(await writer.saveSettings(settings(1))).toEqual({ ok: true, version: 2 });
    expect(await writer.saveSettings({ ...settings(1), commandId: 'x' })).toMatchObject({
      reason: 'conflict',
      current: 2,
    });
    const { settings: saved } = await reader.findPeople({ addresses: [], domains: [], threadKey: null });
    expect(saved?.keptWindowDays).toBe(31);
  });
});
