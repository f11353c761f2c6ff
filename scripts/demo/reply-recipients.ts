import type { DemoPerson, DemoThread } from './demo-thread.ts';

/** Whom a reply to all of the newest message goes to: its sender, and the others but the user. */
export function replyRecipients(
  thread: DemoThread,
  account: DemoPerson,
): { readonly to: readonly DemoPerson[]; readonly cc: readonly DemoPerson[] } {
  const newest = thread.messages.at(-1);
  if (newest === undefined) return { to: [], cc: [] };
  const others = (people: readonly DemoPerson[]) => people.filter((person) => person.address !== account.address);
  if (newest.from.address === account.address) return { to: newest.to, cc: others(newest.cc ?? []) };
  return { to: [newest.from], cc: others([...newest.to, ...(newest.cc ?? [])]) };
}
