import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { recordBase, shortText } from './record';
import { suggestionKind } from './suggestion-kind';

const address = z.string().check(z.minLength(3), z.maxLength(320));
const domain = z.string().check(z.minLength(1), z.maxLength(253));

/** What the rules of the domain need to know of the user; one record with the id `settings`, part of a backup. */
export const settings = z.strictObject({
  ...recordBase,
  id: z.literal('settings'),
  ownAddresses: z.array(address).check(z.maxLength(100)),
  ownDomains: z.array(domain).check(z.maxLength(100)),
  ignoredAddresses: z.array(address).check(z.maxLength(1000)),
  ignoredDomains: z.array(domain).check(z.maxLength(1000)),
  /** ISO week days, 1 = Monday. */
  weekend: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  holidays: z.array(calendarDay).check(z.maxLength(2000)),
  /** Weekend days on which one works, such as China's make-up days. */
  makeUpDays: z.array(calendarDay).check(z.maxLength(2000)),
  /** The kept rate counts commitments due in the last so many days. */
  keptWindowDays: z.int().check(z.minimum(7), z.maximum(730)),
  /** A day with so many promises due is a busy one: the guard says so. Absent in older settings. */
  busyFrom: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
  /** The user's name, as it stands under a mail. */
  ownName: z.optional(shortText),
  /** Words that a template should not have. */
  jargon: z.optional(z.array(shortText).check(z.maxLength(500))),
  /** What is not to be offered from mails; absent in settings saved before there was anything to offer. */
  unwantedKinds: z.optional(z.array(suggestionKind).check(z.maxLength(suggestionKind.options.length))),
});
export type Settings = z.infer<typeof settings>;

/** The settings before anything was saved: version 0, so that the first save expects 0. */
export const defaultSettings = {
  ownAddresses: [],
  ownDomains: [],
  ignoredAddresses: [],
  ignoredDomains: [],
  weekend: [6, 7],
  holidays: [],
  makeUpDays: [],
  keptWindowDays: 90,
  busyFrom: 3,
  ownName: '',
  jargon: [],
  unwantedKinds: [],
} satisfies Partial<Settings>;
