import { expect, test } from 'vitest';
import { due } from '@/lib/detection/due/due';

/** A Tuesday. */
const sentAt = '2026-03-10T10:00';
const dayOf = (text: string) => due(text, sentAt, null)?.day ?? null;

test.each([
  "I'll send it by Friday and update the deck.",
  "I'll send it by Friday to review.",
  'Please send it by Friday for review.',
  "I'll send it on Friday and email you the link.",
  'We paint it on Friday and call you.',
])('%s is due on Friday', (text) => expect(dayOf(text)).toBe('2026-03-13'));

test.each(['Thanks for the Friday team meeting.', "Friday's project review went well."])(
  'in "%s" the day only names a thing',
  (text) => expect(dayOf(text)).toBeNull(),
);

test.each([
  ['within seventy days', '2026-05-19'],
  ['within eighty days', '2026-05-29'],
])('%s', (text, day) => expect(dayOf(text)).toBe(day));
