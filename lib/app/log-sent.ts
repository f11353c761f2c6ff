import type { Evidence } from '@/lib/domain/evidence';
import type { PageReading } from '@/lib/domain/thread';
import type { LogOrder } from './recognise-sent';
import type { CommitmentEntry } from './writer';

/** Where the mail was written, as its page says. */
export type LetterPage = Pick<PageReading, 'provider' | 'account'>;

const shortest = (text: string | null | undefined): string | null => text?.slice(0, 400) ?? null;

/** Under which a promise of a letter becomes a record: the same for every view that sees it sent, another after it was taken back. */
export const loggedId = (letterId: string, quoteSha256: string, round: number): string =>
  `${letterId}.${quoteSha256.slice(0, 16)}.${round}`;

/**
 * The write for one promise of a sent letter; null while no client is known. Evidence is the message that was seen, or the
 * draft where the person vouches for the sending. `quoteSha256`: of the promise's sentence, lower-case hex.
 */
export function logSent(
  { letter, promise, message }: LogOrder,
  { provider, account }: LetterPage,
  quoteSha256: string,
): { readonly commandId: string; readonly commitment: CommitmentEntry } | null {
  if (letter.clientId === null) return null;
  const { sentence, direction, dueDay, round } = promise;
  const sent = message?.message;
  const evidence: Evidence = {
    provider,
    account: shortest(account),
    threadId: shortest(message?.threadId ?? letter.threadId),
    messageId: shortest(sent?.id),
    sender: shortest(sent?.from?.address ?? account),
    date: shortest(sent ? (sent.dateLocal ?? sent.date) : letter.begunOn),
    subject: shortest(letter.subject),
    quote: sentence,
    quoteSha256,
    link: null,
  };
  const id = loggedId(letter.id, quoteSha256, round);
  return {
    commandId: id,
    commitment: {
      id,
      expectedVersion: 0,
      clientId: letter.clientId,
      engagementId: null,
      direction,
      text: sentence,
      owner: (direction === 'ours' ? (sent?.from?.name ?? account ?? '') : letter.clientName).slice(0, 400),
      dueDay,
      note: '',
      blockedBy: [],
      evidence,
    },
  };
}
