/**
 * What a sentence of a mail can be found to be. `promise`: somebody on the author's side will do something; `request`: the
 * reader is asked to; `change`: to what was agreed; `complaint`; `delivery`: the mail hands something over; `approval`: of
 * what was put before the author.
 */
export const suggestionKinds = ['promise', 'request', 'change', 'complaint', 'delivery', 'approval'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];
