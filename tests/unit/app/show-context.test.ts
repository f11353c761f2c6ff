import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showContext, showPicked } from '@/lib/app/show-context';
import type { SidebarView } from '@/lib/app/sidebar-view';
import { StorageError } from '@/lib/domain/storage-error';
import { threadKey } from '@/lib/matching/thread-key';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader, type KnownToReader } from '@/tests/helpers/a-reader';
import { someSettings } from '@/tests/helpers/some-settings';

const today = '2026-03-13';
const northwind = aClient();
const harbour = aClient({ id: 'client-harbour', name: 'Harbour', domains: ['harbour.example'] });
const ana = aContact({ id: 'ana', clientId: northwind.id, addresses: ['ana@northwind.example'] });
const freelance = aContact({ id: 'bo', clientId: harbour.id, addresses: ['bo@gmail.com'] });
const person = (address: string | null, name: string | null = null) => ({ name, address });

function show(
  known: KnownToReader,
  from: ReturnType<typeof person>,
  more: Parameters<typeof aMessage>[0] = {},
): Promise<SidebarView> {
  return showContext(aReader(known), aPageReading({ messages: [aMessage({ from, ...more })] }), { today });
}

const clientOf = (view: SidebarView) => (view.kind === 'client' ? view.shown.rows.client.id : view.kind);

describe('who is the client of this email', () => {
  const known = { clients: [northwind, harbour], contacts: [ana, freelance] };

  it.each([
    ['an exact address', 'ana@northwind.example', northwind.id, 'address'],
    ['an exact address at a free-mail domain', 'bo@gmail.com', harbour.id, 'address'],
    ['the domain', 'somebody@northwind.example', northwind.id, 'domain'],
    ['the registrable domain', 'somebody@mail.northwind.example', northwind.id, 'domain'],
    ['any case', 'ANA@Northwind.Example', northwind.id, 'address'],
  ])('is found by %s', async (_name, address, id, by) => {
    const view = await show(known, person(address));
    expect(clientOf(view)).toBe(id);
    expect(view.kind === 'client' && view.shown.matchedBy).toBe(by);
  });

  it('is never found by a free-mail domain', async () => {
    const careless = aClient({ domains: ['gmail.com'] });
    expect(clientOf(await show({ clients: [careless] }, person('somebody@gmail.com')))).toBe('unknown');
  });

  it('is never found by a display name', async () => {
    const name = fc.oneof(fc.constantFrom('Ana Ruiz', 'Northwind', 'ana@northwind.example'), fc.string());
    await fc.assert(
      fc.asyncProperty(name, name, async (one, other) => {
        const address = 'x@elsewhere.test';
        const first = await show(known, person(address, one));
        expect(clientOf(first)).toBe(clientOf(await show(known, person(address, other))));
        expect(clientOf(first)).toBe('unknown');
      }),
    );
  });

  it('leaves out the user, colleagues and what is ignored', async () => {
    const settings = someSettings({ ownDomains: ['agency.example'], ignoredAddresses: ['ana@northwind.example'] });
    expect(clientOf(await show(known, person('sam@studio.example')))).toBe('colleagues');
    expect(clientOf(await show({ ...known, settings }, person('kim@agency.example'), { to: [] }))).toBe('colleagues');
    expect(clientOf(await show({ ...known, settings }, person('ana@northwind.example')))).toBe('colleagues');
  });

  it('shows several clients, the sender first, and warns', async () => {
    const view = await show(known, person('x@harbour.example'), { to: [person('ana@northwind.example')] });
    expect(clientOf(view)).toBe(harbour.id);
    expect(view).toMatchObject({ others: [{ id: northwind.id }], warnings: [{ kind: 'mixed-clients' }] });
  });

  it('takes the newest sender who is not the user for the sender', async () => {
    const messages = [
      aMessage({ from: person('ana@northwind.example') }),
      aMessage({ from: person('x@harbour.example') }),
      aMessage({ from: person('sam@studio.example') }),
    ];
    expect(clientOf(await showContext(aReader(known), aPageReading({ messages }), { today }))).toBe(harbour.id);
  });

  it('follows a client picked by hand, and forgets one that is gone', async () => {
    const key = threadKey(aPageReading()) ?? '';
    const picked = await show({ ...known, links: { [key]: harbour.id } }, person('ana@northwind.example'));
    expect(clientOf(picked)).toBe(harbour.id);
    expect(picked).toMatchObject({ shown: { matchedBy: 'picked' }, others: [{ id: northwind.id }] });
    expect(clientOf(await show({ clients: [], links: { [key]: 'gone' } }, person('x@y.example')))).toBe('unknown');
  });

  it('offers an unknown sender with the domain, but no free-mail domain', async () => {
    expect(await show({}, person('priya@heliosbank.example', 'Priya'))).toMatchObject({
      kind: 'unknown',
      people: [{ person: { name: 'Priya' }, domain: 'heliosbank.example' }],
    });
    expect(await show({}, person('priya@gmail.com'))).toMatchObject({ people: [{ domain: null }] });
  });

  it('shows people whose address the page hides, and matches none of them', async () => {
    expect(await show(known, person(null, 'Ana Ruiz'), { to: [] })).toMatchObject({
      kind: 'unknown',
      people: [{ domain: null }],
    });
  });

  it.each([
    ['ana@northwlnd.example', 'lookalike'],
    ['ana@northwind.test', 'lookalike'],
    ['ana@nоrthwind.example', 'lookalike'],
  ])('warns of %s and does not match it', async (address, kind) => {
    const view = await show({ clients: [northwind] }, person(address));
    expect(view).toMatchObject({ kind: 'unknown', warnings: [{ kind, clientName: northwind.name }] });
  });

  it('warns of a name that shows another address', async () => {
    const view = await show(known, person('x@elsewhere.test', 'Ana <ana@northwind.example>'));
    expect(view).toMatchObject({
      kind: 'unknown',
      warnings: [{ kind: 'deceptive-name', address: 'x@elsewhere.test' }],
    });
  });
});

describe('what is shown without a client', () => {
  it.each([
    ['list', 'no-thread'],
    ['not-ready', 'not-ready'],
    ['unreadable', 'unreadable'],
  ] as const)('%s: %s', async (status, kind) => {
    expect((await showContext(aReader(), aPageReading({ status, messages: [] }), { today })).kind).toBe(kind);
  });

  it('says what is wrong with the store', async () => {
    const reader = { ...aReader(), findPeople: () => Promise.reject(new StorageError('denied')) };
    expect(await showContext(reader, aPageReading(), { today })).toEqual({ kind: 'trouble', error: 'denied' });
  });
});

describe('the figures of a client', () => {
  it('are counted over the window of the settings', async () => {
    const window = [
      aCommitment({ id: 'a', dueDay: '2026-03-10', state: 'kept', settledOn: '2026-03-10' }),
      aCommitment({ id: 'b', dueDay: '2026-03-11', state: 'open' }),
    ];
    const view = await show({ clients: [northwind], rows: { window } }, person('ana@northwind.example'));
    expect(view).toMatchObject({ shown: { kept: { kept: 1, due: 2, renegotiated: 0 }, daysSinceUpdate: null } });
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
