import type { PageReading } from '@/lib/domain/thread';
import { type DecisionOffer, offerDecisions } from './offer-decisions';
import { offerSettlements, type SettlementOffer } from './offer-settlements';
import type { OfferedSuggestion } from './offer-suggestions';
import type { ClientRows } from './reader';

/** A sentence that seems to answer what is on record. */
export type AnswerOffer = SettlementOffer | DecisionOffer;

export interface OfferedItems {
  /** What to show of the open mail: answers first, then what may be logged. */
  readonly items: readonly OfferedSuggestion[];
  /** By `OfferedSuggestion.id`. */
  readonly answers: ReadonlyMap<string, AnswerOffer>;
}

const answerKinds: ReadonlySet<string> = new Set(['delivery', 'approval']);

/**
 * The offered sentences with what they seem to answer among the client's open records. A delivery or an approval that answers
 * nothing on record leaves nothing to log, and is not shown.
 */
export function offerAnswers(
  offers: readonly OfferedSuggestion[],
  { ours, theirs, changes }: Pick<ClientRows, 'ours' | 'theirs' | 'changes'>,
  reading: PageReading,
): OfferedItems {
  const answers = new Map<string, AnswerOffer>();
  for (const answer of offerSettlements(offers, [...ours.items, ...theirs.items], reading)) {
    answers.set(answer.offer.id, answer);
  }
  for (const answer of offerDecisions(offers, changes.items, reading)) answers.set(answer.offer.id, answer);
  const answering = offers.filter(({ id }) => answers.has(id));
  const others = offers.flatMap((offer) => {
    const kinds = offer.kinds.filter((kind) => !answerKinds.has(kind));
    return answers.has(offer.id) || kinds.length === 0 ? [] : [{ ...offer, kinds }];
  });
  return { items: [...answering, ...others], answers };
}
