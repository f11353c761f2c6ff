import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { LoggedKind } from '@/lib/domain/logged-kind';

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
