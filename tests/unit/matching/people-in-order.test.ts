import { describe, expect, it } from 'vitest';
import { peopleInOrder } from '@/lib/matching/people-in-order';
import { aMessage } from '@/tests/helpers/a-page-reading';

const person = (address: string) => ({ name: null, address });
const mail = (from: string, to: string, dateLocal: string | null) =>
  aMessage({ from: person(from), to: [person(to)], cc: [], dateLocal });
const order = (...messages: ReturnType<typeof mail>[]) => peopleInOrder(messages).map(({ address }) => address);

describe('the people of a thread', () => {
  it('are the senders, newest first, then the others', () => {
    expect(order(mail('a', 'b', '2026-03-09T10:12'), mail('c', 'd', '2026-03-10T09:00'))).toEqual(['c', 'a', 'd', 'b']);
  });

  it('come in the same order where the page lists the newest first', () => {
    expect(order(mail('c', 'd', '2026-03-10T09:00'), mail('a', 'b', '2026-03-09T10:12'))).toEqual(['c', 'a', 'd', 'b']);
  });

  it('are taken for oldest first where the page shows no dates', () => {
    expect(order(mail('a', 'b', null), mail('c', 'd', null))).toEqual(['c', 'a', 'd', 'b']);
  });

  it('may be nobody', () => {
    expect(peopleInOrder([])).toEqual([]);
    expect(peopleInOrder([aMessage({ from: null, to: null, cc: null })])).toEqual([]);
  });
});
