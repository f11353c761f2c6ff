import type { Evidence } from '@/lib/domain/evidence';
import type { PageReading } from '@/lib/domain/thread';
import { trimPromise } from '@/lib/domain/trim-promise';
import { threadKey } from '@/lib/matching/thread-key';
import { type EvidenceSource, mailEvidence, pageEvidence } from './evidence-of';
import type { Letter, LetterPromise } from './letter';
import type { LogOrder } from './recognise-sent';
import type { CommitmentEntry } from './writer';

/**
 * Where something that was sent is from: the message that was seen, with the sentence in its words there; or the draft, where the
 * person vouches for the sending. `page` is the reading of the page at which that is said; null beside a page that shows no mail.
 */
export function sentEvidence(
  { letter, message }: Pick<LogOrder, 'letter' | 'message'>,
  sentence: string,
  page: PageReading | null,
): EvidenceSource {
  if (message !== null) {
    return mailEvidence(message.reading, message.message, wordsIn(message.message.body, sentence));
  }
  const { threadId, subject } = letter;
  if (page === null) {
    const draft = pageEvidence({ title: subject ?? '', link: null }, sentence, letter.begunOn);
    return { ...draft, threadId, subject: subject && draft.subject };
  }
  const draft = { ...mailEvidence({ ...page, threadId, subject }, null, sentence), date: letter.begunOn };
  // Asked about beside another mailbox than its own: nothing of that one is where it is from.
  const isElsewhere = letter.threadKey !== null && letter.threadKey !== threadKey({ ...page, threadId });
  return isElsewhere ? { ...draft, provider: null, account: null, link: null } : draft;
}

/** The sentence as it stands in the message: with the line breaks that it has there. */
function wordsIn(body: string | null, sentence: string): string {
  const words = sentence.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(words.join('\\s+')).exec(body?.normalize('NFC') ?? '')?.[0] ?? sentence;
}

/** Under which a promise of a letter becomes a record: the same in every view that sees it sent, another after it was taken back. */
export const loggedId = ({ id }: Pick<Letter, 'id'>, { round }: LetterPromise, sentenceSha256: string): string =>
  `${id}.${sentenceSha256.slice(0, 16)}.${round}`;

/** The commitment that one promise of a sent letter becomes, under an id of `loggedId`. */
export function logSent(
  { letter, promise, message }: LogOrder,
  { id, clientId, evidence }: { readonly id: string; readonly clientId: string; readonly evidence: Evidence },
): CommitmentEntry {
  const { direction, dueDay, sentence } = promise;
  const owner = direction === 'theirs' ? letter.clientName : (message?.message.from?.name ?? evidence.account ?? '');
  return {
    id,
    expectedVersion: 0,
    clientId,
    engagementId: null,
    direction,
    text: trimPromise(sentence),
    owner: owner.slice(0, 400),
    dueDay,
    note: '',
    blockedBy: [],
    evidence,
  };
}
