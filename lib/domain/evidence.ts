import * as z from 'zod/mini';
import { longText, shortText } from './record';

export const provider = z.enum(['gmail', 'outlook']);
export type Provider = z.infer<typeof provider>;

/** Where a record comes from. `provider` is null for a source that is no mail, such as a call. */
export const evidence = z.strictObject({
  provider: z.nullable(provider),
  account: z.nullable(shortText),
  threadId: z.nullable(shortText),
  messageId: z.nullable(shortText),
  sender: z.nullable(shortText),
  /** `YYYY-MM-DDTHH:MM` in the page's zone where its form is unambiguous, else the date as the page shows it. */
  date: z.nullable(shortText),
  subject: z.nullable(shortText),
  quote: longText,
  /** SHA-256 of the quote in lower-case hex, so that a changed quote is noticed. */
  quoteSha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** An https address of the mail in its own host, or null. */
  link: z.nullable(z.string().check(z.maxLength(2000))),
});
export type Evidence = z.infer<typeof evidence>;
