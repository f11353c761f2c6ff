import { expect, test } from 'vitest';
import { mailLimits } from '@/lib/mail/mail-limits';
import { collectPeople, parsePerson, readAddress, readPerson } from '@/lib/mail/read-people';

test('an address is nothing but an address', () => {
  expect(readAddress(' \u202Arob+x@example.com\u202C ')).toBe('rob+x@example.com');
  for (const text of ['Ana', 'Ana <a@b.example>', 'a@b@c', 'a b@c.example', '', null, 'undefined']) {
    expect(readAddress(text)).toBeNull();
  }
});

test('a person without name or address is none; a name that repeats the address is none', () => {
  expect(readPerson(' ', null)).toBeNull();
  expect(readPerson('a@b.example', 'a@b.example')).toEqual({ name: null, address: 'a@b.example' });
  expect(readPerson('Ana', 'no address')).toEqual({ name: 'Ana', address: null });
});

test.each([
  ['Ana Ruiz <ana@x.example>', { name: 'Ana Ruiz', address: 'ana@x.example' }],
  ['"Ruiz, Ana" <ana@x.example>', { name: 'Ruiz, Ana', address: 'ana@x.example' }],
  ['<ana@x.example>', { name: null, address: 'ana@x.example' }],
  ['ana@x.example', { name: null, address: 'ana@x.example' }],
  ['Ana Ruiz', { name: 'Ana Ruiz', address: null }],
  ['ana@trusted.example <eve@evil.example>', { name: 'ana@trusted.example', address: 'eve@evil.example' }],
])('%s', (text, person) => expect(parsePerson(text)).toEqual(person));

test('repeated addresses are one person, whatever their case; the list is capped', () => {
  const ana = { name: 'Ana', address: 'ana@x.example' };
  expect(collectPeople([null, ana, { name: 'A.', address: 'ANA@x.example' }])).toEqual([ana]);
  const many = Array.from({ length: 1_000 }, (_, n) => ({ name: null, address: `p${n}@x.example` }));
  expect(collectPeople(many)).toHaveLength(mailLimits.people);
});
