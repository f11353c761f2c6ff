import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { showContext } from '@/lib/app/show-context';
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
    const stale = await show({ ...known, links: { [key]: 'gone' } }, person('ana@northwind.example'));
    expect(stale).toMatchObject({ shown: { rows: { client: { id: northwind.id } }, matchedBy: 'address' } });
  });

  it('names the clients it mixes, the one picked by hand first', async () => {
    const key = threadKey(aPageReading()) ?? '';
    const view = await show({ ...known, links: { [key]: harbour.id } }, person('ana@northwind.example'));
    expect(view).toMatchObject({ warnings: [{ kind: 'mixed-clients', names: ['Harbour', 'Northwind'] }] });
    expect(await show(known, person('ana@northwind.example'))).toMatchObject({ others: [], warnings: [] });
  });

  it('shows the contact who wrote, else the first on the thread, never one who takes no part', async () => {
    const eva = aContact({ id: 'eva', clientId: northwind.id, addresses: ['eva@northwind.example'] });
    const both = { clients: [northwind], contacts: [ana, eva], rows: { contacts: [ana, eva] } };
    const contactOf = (view: SidebarView) => view.kind === 'client' && view.shown.contact?.id;
    const cc = { to: [person('ana@northwind.example')] };
    expect(contactOf(await show(both, person('eva@northwind.example'), cc))).toBe('eva');
    expect(contactOf(await show(both, person('x@northwind.example'), cc))).toBe('ana');
    expect(contactOf(await show(both, person('x@northwind.example'), { to: [] }))).toBeUndefined();
  });

  it('knows a contact at any domain, and warns of none', async () => {
    const abroad = aContact({ id: 'cy', clientId: northwind.id, addresses: ['cy@northwind.test'] });
    const view = await show({ clients: [northwind], contacts: [ana, abroad] }, person('ana@northwind.example'), {
      to: [person('cy@northwind.test')],
    });
    expect(view).toMatchObject({ kind: 'client', warnings: [] });
  });

  it('warns of a look-alike beside a known client', async () => {
    const view = await show(known, person('ana@northwind.example'), { cc: [person('boss@northwlnd.example')] });
    expect(view).toMatchObject({
      kind: 'client',
      warnings: [{ kind: 'lookalike', address: 'boss@northwlnd.example', clientDomain: 'northwind.example' }],
    });
  });

  it('reads look-alikes only for an unknown domain', async () => {
    const reader = aReader(known);
    const reads = [vi.spyOn(reader, 'findPeople'), vi.spyOn(reader, 'clientRows'), vi.spyOn(reader, 'findLookalikes')];
    const messages = [aMessage({ from: person('ana@northwind.example'), cc: [person('bo@gmail.com')] })];
    await showContext(reader, aPageReading({ messages }), { today });
    expect(reads.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  it('depends on the thread alone, however threads are swapped', async () => {
    const addresses = [
      'ana@northwind.example',
      'x@harbour.example',
      'x@y.test',
      'jo@studio.example',
      'a@northwlnd.example',
    ];
    const readings = addresses.map((address, at) =>
      aPageReading({ threadId: `t${at}`, messages: [aMessage({ from: person(address) })] }),
    );
    const alone = await Promise.all(readings.map((reading) => showContext(aReader(known), reading, { today })));
    const reader = aReader(known);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(addresses.length - 1), { maxLength: 8 }), async (order) => {
        const swapped = order.map((at) => showContext(reader, readings[at] ?? aPageReading(), { today }));
        expect(await Promise.all(swapped)).toEqual(order.map((at) => alone[at]));
      }),
      { numRuns: 30 },
    );
  });

  it('offers an unknown sender with the domain, but no free-mail domain', async () => {
    expect(await show({}, person('priya@heliosbank.example', 'Priya'))).toMatchObject({
      kind: 'unknown',
      people: [{ person: { name: 'Priya' }, domain: 'heliosbank.example' }],
    });
    expect(await show({}, person('priya@gmail.com'))).toMatchObject({ people: [{ domain: null }] });
  });

  it('takes a thread of colleagues for one although the page shows some of them by name only', async () => {
    const nameOnly = { to: [person(null, 'Sam')] };
    expect(await show(known, person('kim@studio.example'), nameOnly)).toMatchObject({
      kind: 'colleagues',
      people: [{ address: 'kim@studio.example' }, { name: 'Sam' }],
    });
    const unknown = await show(known, person('x@elsewhere.test'), nameOnly);
    expect(unknown.kind === 'unknown' && unknown.people).toHaveLength(1);
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

  it('is no colleague where nobody can be read', async () => {
    const messages = [aMessage({ from: null, to: null, cc: null })];
    const view = await showContext(aReader(), aPageReading({ messages }), { today });
    expect(view).toEqual({ kind: 'unknown', threadKey: 'gmail|sam@studio.example|t1', people: [], warnings: [] });
  });

  it('is the client picked before, where the page can no longer be read', async () => {
    const reading = aPageReading({ status: 'unreadable', messages: [aMessage()] });
    const links = { [threadKey(reading) ?? '']: northwind.id };
    expect(clientOf(await showContext(aReader({ clients: [northwind], links }), reading, { today }))).toBe(
      northwind.id,
    );
    expect(clientOf(await showContext(aReader({ clients: [northwind] }), reading, { today }))).toBe('unreadable');
  });

  it('passes on what is no trouble with the store', async () => {
    const reader = { ...aReader(), findPeople: () => Promise.reject(new TypeError('a mistake')) };
    await expect(showContext(reader, aPageReading(), { today })).rejects.toThrow(TypeError);
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
