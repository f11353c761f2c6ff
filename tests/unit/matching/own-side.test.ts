import { describe, expect, it } from 'vitest';
import { ownSide } from '@/lib/matching/own-side';

const settings = { ownAddresses: ['sam@gmail.com'], ownDomains: ['agency.example'] };

describe('the user’s side', () => {
  it.each([
    ['the account', 'sam@studio.example', true],
    ['the domain of the account', 'kim@mail.studio.example', true],
    ['an address of the settings', 'sam@gmail.com', true],
    ['a domain of the settings', 'li@agency.example', true],
    ['somebody else at a mail service', 'ana@gmail.com', false],
    ['a client', 'ana@northwind.example', false],
    ['nobody', null, false],
  ])('is told for %s', (_who, address, own) => {
    expect(ownSide('Sam@Studio.example', settings, [])(address)).toBe(own);
  });

  it('is not a client’s domain, where the user has a mailbox', () => {
    const isOwn = ownSide('sam@northwind.example', settings, ['northwind.example']);
    expect(isOwn('sam@northwind.example')).toBe(true);
    expect(isOwn('ana@northwind.example')).toBe(false);
  });
});
