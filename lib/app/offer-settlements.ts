import type { Commitment } from '@/lib/domain/commitment';
import type { PageReading } from '@/lib/domain/thread';
import { bareSubject, comesAfter, messageOf } from './answered-message';
import { bestFits } from './answers-fit';
import { tellingWords } from './answers-words';
import type { OfferedSuggestion } from './offer-suggestions';

/** A sentence that seems to deliver what was promised. */
export interface SettlementOffer {
  readonly kind: 'settlement';
  readonly offer: OfferedSuggestion;
  /** The open promise that it seems to keep; several when it names them equally well. Never empty. */
  readonly promises: readonly Commitment[];
}

/** More promises than that are no answer but a guess. */
const mostPromises = 3;

/** Says that something is handed over later, or not at all. */
const notYet =
  /\?|？|吗|\b(?:not|never|cannot|can't|couldn't|didn't|hasn't|haven't|isn't|wasn't|won't|will|would|could|should|may|might|if|once|unless|without|forgot|missing|tomorrow|not yet|instead of)\b|[不未没]|尚|忘|明天|稍后|之后再|如果|若|缺|漏/i;

/**
 * Which open promises the offered sentences seem to keep: those of the author's own side, named in the same words. `open` are
 * the open commitments of the thread's client. Nothing is settled by it; a person confirms. Never throws.
 */
export function offerSettlements(
  offers: readonly OfferedSuggestion[],
  open: readonly Commitment[],
  reading: PageReading,
): readonly SettlementOffer[] {
  return offers.flatMap((offer) => {
    const { kinds, suggestion, direction } = offer;
    const message = messageOf(reading, offer);
    if (!kinds.includes('delivery') || !suggestion.sure || message === null || notYet.test(suggestion.quote)) return [];
    const candidates = open.filter(
      (promise) =>
        promise.state === 'open' && promise.direction === direction && comesAfter(message, reading, promise.evidence),
    );
    const promises = keptBy(suggestion.quote, candidates, reading);
    return promises.length === 0 ? [] : [{ kind: 'settlement' as const, offer, promises }];
  });
}

/** "Please find attached" names nothing: then the subject does, if it names one promise alone. */
function keptBy(quote: string, candidates: readonly Commitment[], reading: PageReading): readonly Commitment[] {
  const namesNothing = tellingWords(quote).size === 0;
  const found = bestFits(namesNothing ? bareSubject(reading.subject) : quote, candidates, ({ text }) => text);
  return found.length <= (namesNothing ? 1 : mostPromises) ? found : [];
}
