import { expect, test } from 'vitest';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import { withoutReported } from '@/lib/app/without-reported';
import { aSuggestion } from '@/tests/helpers/a-suggestion';

const offer = (
  direction: OfferedSuggestion['direction'],
  fields: Parameters<typeof aSuggestion>[0],
): OfferedSuggestion => {
  const suggestion = aSuggestion(fields);
  const { quote, kinds } = suggestion;
  return { id: quote, suggestion, kinds, direction, author: null, message: 'm', wording: quote, dismissalVersion: 0 };
};

const told = 'Hello Ana,\n\nDecisions we need\nfrom you\n\nWe will send the export on Friday.';
const heading = offer('ours', { quote: 'Decisions we need from you', kinds: ['request'] });
const promise = offer('ours', { quote: 'We will send the export on Friday.', kinds: ['promise'], sure: true });
const maybe = offer('ours', { quote: 'We will send the export on Friday.', kinds: ['promise'], sure: false });
const theirs = offer('theirs', { quote: 'Decisions we need from you', kinds: ['request'] });
const added = offer('ours', { quote: 'Could you also name a deputy?', kinds: ['request'] });

test('leaves out what our report says, but for a sure promise', () => {
  expect(withoutReported([heading, promise, maybe, theirs, added], told)).toEqual([promise, theirs, added]);
});

test('leaves all as it is where nothing was reported', () => {
  expect(withoutReported([heading, maybe], null)).toEqual([heading, maybe]);
});
