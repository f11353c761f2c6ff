import { expect, test } from 'vitest';
import { isElsewhere, wentToSeveral } from '@/lib/ui/reply/insert-order';
import { aPageReading } from '@/tests/helpers/a-page-reading';

const mine = aPageReading({ threadId: 't1' });

test('elsewhere is another thread, or a list; what the page does not say is left to the page', () => {
  expect(isElsewhere(mine, aPageReading({ threadId: 't1', key: 'another reading' }))).toBe(false);
  expect(isElsewhere(mine, aPageReading({ threadId: 't2' }))).toBe(true);
  expect(isElsewhere(mine, aPageReading({ status: 'list', threadId: null }))).toBe(true);
  expect(isElsewhere(mine, aPageReading({ status: 'not-ready', threadId: 't2' }))).toBe(false);
  expect(isElsewhere(mine, aPageReading({ threadId: null }))).toBe(false);
  expect(isElsewhere(mine, null)).toBe(false);
  expect(isElsewhere(null, mine)).toBe(false);
});

test('a reply to all is the usual one where the newest mail had several recipients', () => {
  const person = (name: string) => ({ name, address: `${name}@northwind.example` });
  const [message] = mine.messages;
  const withPeople = (to: string[], cc: string[]) =>
    aPageReading({
      messages: message ? [{ ...message, state: 'expanded', to: to.map(person), cc: cc.map(person) }] : [],
    });
  expect(message).toBeDefined();
  expect(wentToSeveral(withPeople(['sam'], []))).toBe(false);
  expect(wentToSeveral(withPeople(['sam'], ['tom']))).toBe(true);
  expect(wentToSeveral(null)).toBe(false);
});
