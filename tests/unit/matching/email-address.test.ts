import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, emailAddress } from '@/lib/matching/email-address';
import { aDomainLikeText } from '@/tests/helpers/a-domain-like-text';
import { anyText } from '@/tests/helpers/any-text';

describe('an address', () => {
  it.each([
    ['Ana@Northwind.Example', 'ana@northwind.example'],
    ['  ana@northwind.example ', 'ana@northwind.example'],
    ['\u202Aana@northwind.example\u202C', 'ana@northwind.example'],
    ['a\u200Bna@northwind.example', 'ana@northwind.example'],
    ["rob.o'malley+offsite@example.com", "rob.o'malley+offsite@example.com"],
    ['王丽@例子.中国', '王丽@xn--fsqu00a.xn--fiqs8s'],
    ['ana@nоrthwind.example', 'ana@xn--nrthwind-nbh.example'],
    ['ana@northwind.example.', 'ana@northwind.example'],
    ['a\u061Cn\u{E0041}a@northwind.example', 'ana@northwind.example'],
    ['ana\u0000@northwind.example', null],
    ['ana@127.0.0.1', null],
    ['@northwind.example', null],
    ['/o=ExchangeLabs/cn=ana', null],
    ['Ana Ruiz', null],
    ['Ana <ana@northwind.example>', null],
    ['ana@@northwind.example', null],
    ['ana@localhost', null],
    ['ana@north wind.example', null],
    ['', null],
    [null, null],
  ])('%j becomes %j', (text, address) => {
    expect(emailAddress(text)).toBe(address);
  });

  const local = anyText();
  const likely = fc.tuple(local, aDomainLikeText()).map((parts) => parts.join('@'));
  const someText = fc.oneof(likely, anyText());

  it('stays itself the second time, and has one @', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const address = emailAddress(text);
        if (address === null) return;
        expect(emailAddress(address)).toBe(address);
        expect(`${address.split('@')[0]}@${domainOf(address)}`).toBe(address);
      }),
    );
  });
});
