import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainName } from '@/lib/matching/domain-name';
import { matchClients } from '@/lib/matching/match-clients';
import { participantsOf } from '@/lib/matching/participants';
import { skeleton } from '@/lib/matching/skeleton';
import { unicodeLabel } from '@/lib/matching/unicode-label';
import { aClient } from '@/tests/helpers/a-client';
import { aContact } from '@/tests/helpers/a-contact';
import { aMessage } from '@/tests/helpers/a-page-reading';
import { someSettings } from '@/tests/helpers/some-settings';

const northwind = aClient();
const harbour = aClient({ id: 'client-harbour', name: 'Harbour', domains: ['harbour.example'] });
const ana = aContact({ id: 'ana', addresses: ['ana@northwind.example', 'ana@gmail.com'] });
const bo = aContact({ id: 'bo', clientId: harbour.id, addresses: ['bo@northwind.example'] });
const onFile = { clients: [northwind, harbour], contacts: [ana, bo] };

function match(addresses: (string | null)[], names: (string | null)[] = []) {
  const people = addresses.map((address, at) => ({ name: names[at] ?? null, address }));
  const [from = null, ...to] = people;
  const { others } = participantsOf({ messages: [aMessage({ from, to })], account: null }, someSettings());
  const { matched, unknown } = matchClients(others, onFile);
  return {
    matched: matched.map(({ client, by, contact }) => [client.name, by, contact?.id ?? null]),
    unknown: unknown.map(({ address }) => address),
  };
}

describe('the clients of a thread', () => {
  it.each([
    ['an address', ['ana@northwind.example'], [['Northwind', 'address', 'ana']]],
    ['an address at a free-mail domain', ['ana@gmail.com'], [['Northwind', 'address', 'ana']]],
    ['an address before the domain of another client', ['bo@northwind.example'], [['Harbour', 'address', 'bo']]],
    ['a domain', ['cy@mail.harbour.example'], [['Harbour', 'domain', null]]],
    [
      'the sender first',
      ['x@harbour.example', 'ana@gmail.com'],
      [
        ['Harbour', 'domain', null],
        ['Northwind', 'address', 'ana'],
      ],
    ],
    [
      'an address after a domain, in its place',
      ['x@northwind.example', 'y@harbour.example', 'ana@gmail.com'],
      [
        ['Northwind', 'address', 'ana'],
        ['Harbour', 'domain', null],
      ],
    ],
  ])('by %s', (_name, addresses, matched) => {
    expect(match(addresses)).toEqual({ matched, unknown: [] });
  });

  it('leave the others unknown', () => {
    const strangers = ['x@elsewhere.test', 'ana@qq.com', null, 'ana@northwind.test'];
    expect(match(strangers)).toEqual({ matched: [], unknown: strangers });
  });

  it('never depend on names', () => {
    const someAddress = fc.constantFrom('ana@gmail.com', 'bo@northwind.example', 'x@harbour.example', 'x@y.test');
    const addresses = fc.uniqueArray(someAddress, { minLength: 1 });
    const name = fc.option(fc.oneof(fc.constantFrom('Ana Ruiz', 'Northwind', 'ana@northwind.example'), fc.string()));
    const names = fc.array(name, { maxLength: 4 });
    fc.assert(
      fc.property(addresses, names, names, (people, one, other) => {
        expect(match(people, one)).toEqual(match(people, other));
      }),
    );
  });

  it('never include one whose domain only looks the same', () => {
    const twins: Record<string, string[]> = { o: ['о', 'ο', '0'], i: ['і'], d: ['ԁ'], w: ['ԝ'], h: ['һ'], r: ['r'] };
    const letters = [...'northwind'].map((letter) => fc.constantFrom(letter, ...(twins[letter] ?? [])));
    fc.assert(
      fc.property(fc.tuple(...letters), (chosen) => {
        const domain = domainName(`${chosen.join('')}.example`) ?? '';
        const label = unicodeLabel(domain.split('.')[0] ?? '');
        expect(skeleton(label)).toBe(skeleton('northwind'));
        expect(match([`x@${domain}`]).matched.length).toBe(domain === 'northwind.example' ? 1 : 0);
      }),
    );
  });
});
