import { foldSpace } from './letter';
import type { OfferedSuggestion } from './offer-suggestions';

/**
 * The offers without what a report of ours says: its lines ask for decisions and tell of changes that are on record. A sure promise
 * in it stays. `told`: the text of the last report, as it was sent; null for none.
 */
export function withoutReported(
  offers: readonly OfferedSuggestion[],
  told: string | null,
): readonly OfferedSuggestion[] {
  if (told === null) return offers;
  const report = foldSpace(told);
  return offers.filter(({ direction, suggestion: { quote, sure, kinds } }) => {
    const isPromise = sure && kinds.includes('promise');
    return direction === 'theirs' || isPromise || !report.includes(foldSpace(quote));
  });
}
