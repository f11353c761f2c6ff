import type { Message } from '@/lib/domain/thread';

/** Pages list messages oldest first, or, where the user set it so, newest first: the dates shown tell which. */
export function newestFirst(messages: readonly Message[]): readonly Message[] {
  const dates = messages.flatMap(({ dateLocal }) => dateLocal ?? []);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first > last ? messages : messages.toReversed();
}
