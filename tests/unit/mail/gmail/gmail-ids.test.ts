import { describe, expect, test } from 'vitest';
import { addressThreadId, addressToken, hexId, legacyId } from '@/lib/mail/gmail/gmail-ids';

const mailbox = (rest: string) => new URL(`https://mail.google.com/mail/u/0/${rest}`);
const token = 'FMfcgzQcqXWkLmTnBvDsRgHjKpZfNxQw';

test('decimal ids become hexadecimal ones; ids of what was just sent do not', () => {
  expect(legacyId('thread-f:1877558270361660866')).toBe('1a0e6d4c9600edc2');
  expect(legacyId('#msg-f:1878220446106073360')).toBe('1a10c78b64073910');
  for (const id of ['#msg-a:r-8801112223334445550', 'undefined', '', null, 'thread-f:x'])
    expect(legacyId(id)).toBeNull();
});

test('hexadecimal ids are taken as they are, anything else is not', () => {
  expect(hexId('1a10c78b64073910')).toBe('1a10c78b64073910');
  for (const id of ['undefined', '', null, '1A10C78B64073910', '"><b>']) expect(hexId(id)).toBeNull();
});

describe('the part of the address that names a thread', () => {
  test.each([
    [`#inbox/${token}`],
    [`#label/Northgate/${token}`],
    [`#search/from%3Aana/${token}`],
    [`#search/from%3Aana/p2/${token}`],
    [`#all/${token}?compose=new`],
    [`#category/updates/${token}`],
  ])('%s', (hash) => expect(addressToken(mailbox(hash))).toBe(token));

  test('an old hexadecimal id', () =>
    expect(addressToken(mailbox('#inbox/1a0e6d4c9600edc2'))).toBe('1a0e6d4c9600edc2'));

  test.each([
    [''],
    ['#inbox'],
    ['#inbox/p2'],
    ['#inbox?compose=new'],
    ['#label/ProjectOfTheNorthgateScaffolding'],
    [`#search/${token}`],
    ['#settings/general'],
    ['popout?th=%23thread-f%3A1878463925453812438'],
  ])('%s names none', (rest) => expect(addressToken(mailbox(rest))).toBeNull());
});

test('windows of their own name the thread by its id', () => {
  expect(addressThreadId(mailbox('popout?th=%23thread-f%3A1878463925453812438&cvid=1'))).toBe('1a11a4fcd80f72d6');
  expect(addressThreadId(mailbox('?view=pt&permthid=thread-f:1763115053482060564'))).toBe('1877d7ccbcf12b14');
  expect(addressThreadId(mailbox('?view=pt&th=1877d7ccbcf12b14'))).toBe('1877d7ccbcf12b14');
  expect(addressThreadId(mailbox('?view=btop&th=%23msg-a%3Ar5551234567890123456'))).toBeNull();
});
