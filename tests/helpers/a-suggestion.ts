import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { Suggestion } from '@/lib/detection/suggestion';

/** A sure promise without a day. */
export function aSuggestion(fields: Partial<Suggestion> = {}): Suggestion {
  const { quote = 'I will send the plan.', start = 0 } = fields;
  return {
    kinds: ['promise'],
    start,
    end: start + quote.length,
    quote,
    confidence: 0.97,
    sure: true,
    due: null,
    wording: quote.toLowerCase(),
    ...fields,
  };
}

/** The same as the sidebar offers it, in a mail of Ana's. */
export function anOffer(fields: Partial<Suggestion> = {}, about: Partial<OfferedSuggestion> = {}): OfferedSuggestion {
  const suggestion = aSuggestion(fields);
  const message = about.message ?? 'gmail|m1';
  return {
    id: `${message} ${suggestion.start}`,
    suggestion,
    kinds: suggestion.kinds,
    direction: 'theirs',
    author: { name: 'Ana Ruiz', address: 'ana@northwind.example' },
    message,
    wording: suggestion.wording,
    dismissalVersion: 0,
    ...about,
  };
}
