import { expect, test } from 'vitest';
import { nameAddresses } from '@/lib/mail/outlook/name-addresses';
import { aMessage } from '../../../helpers/a-page-reading';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const address = new URL('https://outlook.office.com/mail/');
const rowOf = (name: string, title: string) =>
  parseMailPage(`<div role="option"><span title="${title}">${name}</span></div>`, address).querySelector(
    '[role="option"]',
  );
const sofia = { name: 'Sofia', address: null };
const first = (message: ReturnType<typeof aMessage>, row: Element | null) => nameAddresses([message], row)[0];

test('who is named in the row of the thread gets its address, wherever the name stands', () => {
  const message = aMessage({ from: sofia, to: [sofia, { name: 'Karl', address: null }], cc: null });
  const known = { name: 'Sofia', address: 'sofia@kustbygg.example' };
  expect(first(message, rowOf('Sofia', 'sofia@kustbygg.example'))).toEqual({
    ...message,
    from: known,
    to: [known, { name: 'Karl', address: null }],
  });
});

test('nobody gets an address without a row, or from a title that is none', () => {
  expect(first(aMessage({ from: sofia }), null)?.from).toEqual(sofia);
  expect(first(aMessage({ from: sofia }), rowOf('Sofia', 'a@b.example; c@d.example'))?.from).toEqual(sofia);
});

test('two people of one name stay apart', () => {
  const message = aMessage({ from: sofia, to: [{ name: 'Sofia', address: 'sofia@other.example' }] });
  expect(first(message, rowOf('Sofia', 'sofia@kustbygg.example'))?.from).toEqual(sofia);
});

test('a name that looks like an address is never given one', () => {
  const message = aMessage({ from: { name: 'ana@client.example', address: null } });
  expect(first(message, rowOf('ana@client.example', 'mallory@evil.example'))?.from?.address).toBeNull();
});
