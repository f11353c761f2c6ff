import * as z from 'zod/mini';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import { type LoggedKind, loggedKinds } from '@/lib/domain/logged-kind';
import { longText } from '@/lib/domain/record';
import { threadLimits } from '@/lib/domain/thread';

const text = z.string().check(z.maxLength(threadLimits.text));

/** The part of a start that can be kept. */
export const keptStart = z.strictObject({
  as: z.enum(loggedKinds),
  quote: z.nullable(longText),
  cut: z.boolean(),
  messageId: z.nullable(text),
  page: z.nullable(z.strictObject({ title: text, link: z.nullable(text) })),
});

/** What the form of a new record begins from. */
export interface LogStart {
  readonly as: LoggedKind;
  /** The words as they stand in the mail; null = none were chosen. */
  readonly quote: string | null;
  /** Whether the words were more than is kept. */
  readonly cut: boolean;
  /** `Message.id` of the message that holds the words; null when the page does not say. */
  readonly messageId: string | null;
  /** The offered sentence, where it began from one. */
  readonly offer: OfferedSuggestion | null;
  /** The page, where the words are from one that is no mail. */
  readonly page: { readonly title: string; readonly link: string | null } | null;
  /** Key of the kept text with which it goes on, in place of the one that belongs to its words. */
  readonly draft?: string;
}

/** Begins with nothing chosen. */
export const emptyStart = (as: LoggedKind): LogStart => ({
  as,
  quote: null,
  cut: false,
  messageId: null,
  offer: null,
  page: null,
});

/** Begins with an offered sentence. */
export const startOfOffer = (as: LoggedKind, offer: OfferedSuggestion): LogStart => ({
  ...emptyStart(as),
  quote: offer.suggestion.quote,
  offer,
});

/** As it is handed to the book, which is opened with words of another page: never with an offer. */
const writtenStart = z.strictObject({ ...keptStart.shape, offer: z.optional(z.null()) });

/** A start that was kept as text; null for none, or for one that is no start. */
export function parseStart(kept: string | null): LogStart | null {
  if (kept === null || kept === '') return null;
  try {
    const parsed = writtenStart.safeParse(JSON.parse(kept));
    return parsed.success ? { ...parsed.data, offer: null } : null;
  } catch {
    return null;
  }
}
