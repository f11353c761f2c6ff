import { expect, test } from 'vitest';
import { replyLanguage } from '@/lib/app/reply/reply-language';
import { replyRecipient } from '@/lib/app/reply/reply-recipient';
import type { Message } from '@/lib/domain/thread';
import { aClient } from '../../../helpers/a-client';
import { aContact } from '../../../helpers/a-contact';
import { aMessage, aPageReading } from '../../../helpers/a-page-reading';

const ana = aContact();
const tom = aContact({ id: 'contact-tom', name: 'Tom Becker', addresses: ['tom@northwind.example'] });
const sam = { name: 'Sam', address: 'sam@studio.example' };
const person = (name: string) => ({ name, address: `${name.toLowerCase()}@northwind.example` });

const isOwn = (address: string | null): boolean => address === 'sam@studio.example';
const recipient = (...messages: readonly Partial<Message>[]) =>
  replyRecipient(aPageReading({ messages: messages.map(aMessage) }), [ana, tom], isOwn);

test('is who wrote last of them, whatever we wrote since', () => {
  expect(recipient({ from: person('Tom') }, { from: person('Ana') }, { from: sam, to: [person('Tom')] })).toEqual({
    contact: ana,
    others: [tom],
    shownName: null,
  });
});

test('is found by the address, and never by the name', () => {
  const stranger = { name: 'Ana Ruiz', address: 'ana@elsewhere.example' };
  expect(recipient({ from: stranger, cc: [person('Tom')] })).toEqual({
    contact: tom,
    others: [],
    shownName: 'Ana Ruiz',
  });
  expect(recipient({ from: stranger })).toEqual({ contact: null, others: [], shownName: 'Ana Ruiz' });
});

test('is the first contact on the thread where the one who wrote is nobody on file', () => {
  expect(recipient({ from: person('Kim'), to: [sam, person('Tom')], cc: [person('Ana')] })).toMatchObject({
    contact: tom,
    others: [ana],
    shownName: 'Kim',
  });
});

test('is found when an address is written in capitals', () => {
  expect(recipient({ from: { name: null, address: 'ANA@Northwind.example' } }).contact).toBe(ana);
});

test('is nobody without a thread, and without people', () => {
  expect(replyRecipient(null, [ana], isOwn)).toEqual({ contact: null, others: [], shownName: null });
  expect(recipient({ from: null, to: null, cc: null })).toEqual({ contact: null, others: [], shownName: null });
});

test('has a language of their own, else the client’s, else the user’s', () => {
  const client = aClient({ language: 'zh-CN' });
  expect(replyLanguage(aContact({ language: 'en' }), client, 'zh-CN')).toBe('en');
  expect(replyLanguage(ana, client, 'en')).toBe('zh-CN');
  expect(replyLanguage(null, aClient(), 'en')).toBe('en');
});
