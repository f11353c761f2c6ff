import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, emailAddress } from '@/lib/matching/email-address';

describe('an address', () => {
  it.each([
    ['Ana@Northwind.Example', 'ana@northwind.example'],
    ['  ana@northwind.example ', 'ana@northwind.example'],
    ['\u202Aana@northwind.example\u202C', 'ana@northwind.example'],
    ['a\u200Bna@northwind.example', 'ana@northwind.example'],
    ["rob.o'malley+offsite@example.com", "rob.o'malley+offsite@example.com"],
    ['王丽@例子.中国', '王丽@例子.中国'],
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

  it('stays itself the second time, and has one @', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const address = emailAddress(text);
        if (address === null) return;
        expect(emailAddress(address)).toBe(address);
        expect(`${address.split('@')[0]}@${domainOf(address)}`).toBe(address);
      }),
    );
  });
});
