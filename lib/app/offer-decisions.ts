import type { ChangeRequest } from '@/lib/domain/change-request';
import type { PageReading } from '@/lib/domain/thread';
import { bareSubject, comesAfter, messageOf } from './answered-message';
import { isPlainApproval } from './answers-approval';
import { bestFits } from './answers-fit';
import { tellingWords } from './answers-words';
import type { OfferedSuggestion } from './offer-suggestions';

/** A sentence in which the client seems to approve a change. */
export interface DecisionOffer {
  readonly kind: 'decision';
  readonly offer: OfferedSuggestion;
  /** The change that waits for it; several when the words do not tell which. Never empty. */
  readonly changes: readonly ChangeRequest[];
}

/** More changes than that are no answer but a guess. */
const mostChanges = 5;

/**
 * Which waiting changes the client's own words seem to approve. `changes` are the pending ones of the thread's client. Nothing is
 * decided by it; a person confirms. Never throws.
 */
export function offerDecisions(
  offers: readonly OfferedSuggestion[],
  changes: readonly ChangeRequest[],
  reading: PageReading,
): readonly DecisionOffer[] {
  return offers.flatMap((offer) => {
    const { kinds, suggestion, direction } = offer;
    const message = messageOf(reading, offer);
    const approves = kinds.includes('approval') && direction === 'theirs' && isPlainApproval(suggestion.quote);
    if (!approves || message === null) return [];
    const waiting = changes.filter(
      (change) =>
        change.state === 'awaiting-client' &&
        comesAfter(message, reading, change.evidence) &&
        (message.dateLocal === null || message.dateLocal.slice(0, 10) >= change.requestedOn),
    );
    const approved = approvedBy(suggestion.quote, waiting, reading);
    const isTold = approved.length > 0 && approved.length <= mostChanges;
    return isTold ? [{ kind: 'decision' as const, offer, changes: approved }] : [];
  });
}

/** By the words of the sentence, else by the thread; a bare yes may be to any, a yes to something else to none. */
function approvedBy(quote: string, waiting: readonly ChangeRequest[], reading: PageReading): readonly ChangeRequest[] {
  const named = bestFits(quote, waiting, ({ title }) => title);
  if (named.length > 0) return named;
  const told = tellingWords(quote);
  const sharesWords = ({ title, clientWords, category }: ChangeRequest): boolean => {
    const known = tellingWords(`${title}\n${clientWords}\n${category}`);
    return [...told].some((word) => known.has(word));
  };
  const possible = told.size === 0 ? waiting : waiting.filter(sharesWords);
  if (possible.length <= 1) return possible;
  const ofThread = possible.filter(
    ({ evidence }) => evidence !== null && evidence.threadId !== null && evidence.threadId === reading.threadId,
  );
  if (ofThread.length === 1) return ofThread;
  const bySubject = bestFits(bareSubject(reading.subject), possible, ({ title }) => title);
  return bySubject.length === 1 ? bySubject : possible;
}
