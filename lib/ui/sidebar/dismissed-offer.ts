import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { ShownSuggestions } from './sidebar-state';

/** Whether dismissing it is the second time for its wording: an offer in another message was dismissed before. */
export const stopsWording = ({ dismissalVersion }: OfferedSuggestion): boolean => dismissalVersion > 0;

/** The suggestions without one that was just dismissed, and without its wording where that stops it. */
export function withoutOffer(suggestions: ShownSuggestions, dismissed: OfferedSuggestion): ShownSuggestions {
  const isGone = ({ wording, message }: OfferedSuggestion): boolean =>
    wording === dismissed.wording && (stopsWording(dismissed) || message === dismissed.message);
  return { ...suggestions, items: suggestions.items.filter((offer) => !isGone(offer)) };
}
