import type { Message, Person } from '@/lib/domain/thread';

/** Pages list messages oldest first, or, where the user set it so, newest first: the dates shown tell which. */
function newestFirst(messages: readonly Message[]): readonly Message[] {
  const dates = messages.flatMap(({ dateLocal }) => dateLocal ?? []);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first > last ? messages : messages.toReversed();
}

/** Everybody in From, To and Cc of a thread, with repetitions: senders, newest message first, then the others. */
export function peopleInOrder(messages: readonly Message[]): Person[] {
  const inOrder = newestFirst(messages);
  return [
    ...inOrder.flatMap(({ from }) => from ?? []),
    ...inOrder.flatMap(({ to, cc }) => [...(to ?? []), ...(cc ?? [])]),
  ];
}
