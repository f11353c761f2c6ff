import type { Mailbox } from './mailbox.ts';
import type { Visit } from './walk-through.ts';

/** One paragraph a thread: its subject, what the sidebar says beside it, and what is wrong with that. */
export function formatVisit(mailbox: Mailbox, { expected, shown, differences }: Visit): string {
  const lines = (shown?.lines ?? []).map((line) => `    ${line}`);
  const verdict = differences.length === 0 ? 'as expected' : `NOT as expected: ${differences.join('; ')}`;
  const host = mailbox.host === 'gmail' ? 'Gmail' : 'Outlook';
  return [`${host} · ${expected.thread.subject}`, ...lines, `  ${verdict}`, ''].join('\n');
}
