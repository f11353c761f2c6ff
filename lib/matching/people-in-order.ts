import type { Message, Person } from '@/lib/domain/thread';
import { newestFirst } from './newest-first';

/** Everybody in From, To and Cc of a thread, with repetitions: senders, newest message first, then the others. */
export function peopleInOrder(messages: readonly Message[]): Person[] {
  const inOrder = newestFirst(messages);
  return [
    ...inOrder.flatMap(({ from }) => from ?? []),
    ...inOrder.flatMap(({ to, cc }) => [...(to ?? []), ...(cc ?? [])]),
  ];
}
