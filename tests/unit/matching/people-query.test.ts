import { describe, expect, it } from 'vitest';
import { peopleQuery } from '@/lib/matching/people-query';
import { aMessage } from '@/tests/helpers/a-page-reading';

const person = (address: string | null) => ({ name: 'northwind.example', address });

describe('what is looked up of a thread', () => {
  it('is each address and each registrable domain once, and no free-mail domain', () => {
    const messages = [
      aMessage({ from: person('Ana@Mail.Northwind.Example'), to: [person('bo@gmail.com')], cc: [person(null)] }),
      aMessage({ from: person('bo@northwind.example'), to: [person('x@vip.qq.com')], cc: [person('no address')] }),
    ];
    const { addresses, domains } = peopleQuery(messages);
    expect(addresses.toSorted()).toEqual([
      'ana@mail.northwind.example',
      'bo@gmail.com',
      'bo@northwind.example',
      'x@vip.qq.com',
    ]);
    expect(domains).toEqual(['northwind.example']);
  });
});
