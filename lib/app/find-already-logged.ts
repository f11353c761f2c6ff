import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import { saysTheSame } from '@/lib/domain/says-the-same';
import type { Reader } from './reader';

export interface LoggedQuery {
  /** SHA-256 of the words as they stand in the mail, in hex; null without words. */
  readonly quoteSha256: string | null;
  /** Of the message that they are from. */
  readonly messageId: string | null;
  readonly clientId: string | null;
  /** What a commitment says and when it is due, to find the same meaning on that day; null for other kinds. */
  readonly said: { readonly text: string; readonly dueDay: CalendarDay | null } | null;
}

/** Nobody looks at more; one is enough to say so. */
const mostShown = 3;

/**
 * Records that hold the same already: the same words of the same client or message, or an open commitment of the client for the
 * same day with the same meaning. At most three, those of the same words first. Errors: `StorageError`.
 */
export async function findAlreadyLogged(
  reader: Pick<Reader, 'findLogged' | 'commitmentsOn'>,
  { quoteSha256, messageId, clientId, said }: LoggedQuery,
): Promise<readonly LoggedRecord[]> {
  const [quoted, onDay] = await Promise.all([
    quoteSha256 === null ? [] : reader.findLogged([quoteSha256]),
    clientId === null || said === null || said.text.trim() === ''
      ? []
      : reader.commitmentsOn({ clientId, dueDay: said.dueDay }),
  ]);
  const sameWords = quoted.filter(
    ({ record }) => record.clientId === clientId || (messageId !== null && record.evidence?.messageId === messageId),
  );
  const sameMeaning = onDay
    .filter(({ text }) => said !== null && saysTheSame(text, said.text))
    .map((record): LoggedRecord => ({ kind: 'commitment', record }));
  const found = new Map([...sameWords, ...sameMeaning].map((logged) => [logged.record.id, logged]));
  return [...found.values()].slice(0, mostShown);
}
