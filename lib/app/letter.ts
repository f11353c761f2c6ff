import * as z from 'zod/mini';
import { calendarDay } from '@/lib/domain/calendar-day';
import { direction } from '@/lib/domain/commitment';
import { longText, recordId, shortText } from '@/lib/domain/record';
import { letterReport } from './reply/letter-report';

/** A sentence of a draft that may become a commitment once the mail is sent. */
export const letterPromise = z.strictObject({
  /** White space folded; tells the promises of a letter apart. */
  sentence: longText,
  direction,
  dueDay: z.nullable(calendarDay),
  /** Whether the person wants it logged. */
  ticked: z.boolean(),
  /** Whether the person set or took away the tick, or it stands as it was offered. */
  chosen: z.boolean(),
  logged: z.boolean(),
  /** How often it was logged and taken back: the next time it is another commitment. */
  round: z.int().check(z.minimum(0)),
});
export type LetterPromise = z.infer<typeof letterPromise>;

/** A report that was put into a letter, and becomes a touchpoint once that is sent. */
export const attachedReport = z.strictObject({
  ...letterReport.shape,
  /** Whether the draft still holds words of it, by its last reading: one that was deleted again is no report. */
  stands: z.boolean(),
  recorded: z.boolean(),
  /** How often it was recorded and taken back: the next time it is another write. */
  round: z.int().check(z.minimum(0)),
});
export type AttachedReport = z.infer<typeof attachedReport>;

/** How many notes a letter remembers as put away: the newest. */
export const mostPutAway = 50;

/** A mail that is being written, or was and may have been sent. */
export const letter = z.strictObject({
  /** Of the composer in which it was begun: the same for every view of that page. */
  id: recordId,
  /** Key of the thread that it answers; null where the composer stands in none. */
  threadKey: z.nullable(recordId),
  /** The host's own id of that thread. */
  threadId: z.nullable(shortText),
  /** Addresses of To and Cc. */
  recipients: z.array(shortText).check(z.maxLength(600)),
  subject: z.nullable(z.string().check(z.maxLength(2000))),
  clientId: z.nullable(recordId),
  clientName: shortText,
  /** Day on which it was begun. */
  begunOn: calendarDay,
  /** Keys of the messages that were there when it was begun. */
  before: z.array(recordId).check(z.maxLength(200)),
  promises: z.array(letterPromise).check(z.maxLength(200)),
  /** How many of its promises are on record already, and so are not offered. */
  known: z._default(z.int().check(z.minimum(0)), 0),
  /** At most one of each type: one put in later stands for the one before. Letters kept by earlier versions have none. */
  reports: z._default(z.array(attachedReport).check(z.maxLength(10)), []),
  /** The guard's notes that the person has read and put away. */
  putAway: z.array(shortText).check(z.maxLength(mostPutAway)),
  /** `writing`: its composer is open, or was when its page ended. `closed`: gone, and nobody saw it arrive. `sent`: it arrived. */
  phase: z.enum(['writing', 'closed', 'sent']),
  /** When it was closed or arrived, in ms since 1970; null while it is written. */
  since: z.nullable(z.number()),
});
/** `composer` is the open one; null when it is gone, or was on a page that is gone. */
export type Letter = z.infer<typeof letter> & { readonly composer: string | null };

/** White space of a draft and of the mail made of it differ: lines are wrapped, spaces become unbreakable. */
export const foldSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
