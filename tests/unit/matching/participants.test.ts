import { describe, expect, it } from 'vitest';
import { type OwnAndIgnored, participantsOf } from '@/lib/matching/participants';
import { aMessage } from '@/tests/helpers/a-page-reading';
import { someSettings } from '@/tests/helpers/some-settings';

const person = (address: string | null, name: string | null = null) => ({ name, address });

function sort(
  addresses: string[],
  settings: Partial<OwnAndIgnored> = {},
  account: string | null = 'sam@studio.example',
) {
  const [from = null, ...to] = addresses.map((address) => person(address));
  const { others, own } = participantsOf({ messages: [aMessage({ from, to })], account }, someSettings(settings));
  return { others: others.map(({ address }) => address), own: own.map(({ address }) => address) };
}

describe('the people of a thread', () => {
  it('are the user’s by account, address or domain', () => {
    const settings = { ownAddresses: ['sam@gmail.com'], ownDomains: ['agency.example'] };
    const all = ['ana@northwind.example', 'Sam@Studio.Example', 'sam@gmail.com', 'kim@eu.agency.example'];
    expect(sort(all, settings)).toEqual({
      others: ['ana@northwind.example'],
      own: ['sam@studio.example', 'sam@gmail.com', 'kim@eu.agency.example'],
    });
  });

  it('are colleagues at the domain of the account, but not at a free-mail domain', () => {
    expect(sort(['jo@studio.example'])).toEqual({ others: [], own: ['jo@studio.example'] });
    expect(sort(['jo@gmail.com'], {}, 'sam@gmail.com')).toEqual({ others: ['jo@gmail.com'], own: [] });
    expect(sort(['jo@studio.example'], {}, null)).toEqual({ others: ['jo@studio.example'], own: [] });
  });

  it('are clients at the domain of the account where that is a client’s', () => {
    const reading = { messages: [aMessage()], account: 'sam.external@northwind.example' };
    expect(participantsOf(reading, someSettings(), ['northwind.example']).others[0]).toMatchObject({
      address: 'ana@northwind.example',
    });
  });

  it('are left out when ignored, by address or domain', () => {
    const settings = { ignoredAddresses: ['list@gmail.com'], ignoredDomains: ['news.example'] };
    expect(sort(['list@gmail.com', 'daily@mail.news.example', 'bo@gmail.com'], settings)).toEqual({
      others: ['bo@gmail.com'],
      own: [],
    });
  });

  it('are listed once, with the first name and every name shown', () => {
    const messages = [
      aMessage({ from: person('ana@northwind.example', 'ceo@bank.example'), to: [] }),
      aMessage({ from: person('ANA@northwind.example', 'Ana Ruiz'), to: [person('ana@northwind.example')] }),
    ];
    expect(participantsOf({ messages, account: null }, someSettings()).others).toEqual([
      {
        person: person('ana@northwind.example', 'Ana Ruiz'),
        names: ['Ana Ruiz', 'ceo@bank.example'],
        address: 'ana@northwind.example',
        domain: 'northwind.example',
      },
    ]);
  });

  it('keep their place without an address', () => {
    const messages = [aMessage({ from: person(null, 'Ana'), to: [person('bo@x.example'), person('nothing', 'Cy')] })];
    expect(participantsOf({ messages, account: null }, someSettings()).others).toMatchObject([
      { person: { name: 'Ana', address: null }, address: null, domain: null },
      { address: 'bo@x.example' },
      { person: { name: 'Cy', address: 'nothing' }, address: null, domain: null },
    ]);
  });
});
