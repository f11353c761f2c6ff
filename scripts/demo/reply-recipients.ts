import type { DemoPerson, DemoThread } from './demo-thread.ts';

export const replyKinds = ['reply', 'reply-all'] as const;
/** Which of the host's two buttons opened the composer. */
export type ReplyKind = (typeof replyKinds)[number];

interface Recipients {
  readonly to: readonly DemoPerson[];
  readonly cc: readonly DemoPerson[];
}

/** Whom a reply to the newest message goes to: its sender, and with `reply-all` the others but the user. */
export function replyRecipients(thread: DemoThread, account: DemoPerson, kind: ReplyKind): Recipients {
  const newest = thread.messages.at(-1);
  if (newest === undefined) return { to: [], cc: [] };
  const others = (people: readonly DemoPerson[]) =>
    kind === 'reply' ? [] : people.filter((person) => person.address !== account.address);
  if (newest.from.address === account.address) return { to: newest.to, cc: others(newest.cc ?? []) };
  return { to: [newest.from], cc: others([...newest.to, ...(newest.cc ?? [])]) };
}
