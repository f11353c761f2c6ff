import { type LoggedWords, loggedWords } from '@/lib/app/logged-words';
import type { LogOpening } from './log-opening';

/** The words of a form's opening: whose they are, and from when. */
export const wordsAt = ({ start, reading, message, settings, clientDomains }: LogOpening, today: string): LoggedWords =>
  loggedWords({ quote: start.quote, reading, message, settings, clientDomains, today });
