import * as z from 'zod/mini';
import { longText, recordBase, shortText } from './record';

export const language = z.enum(['en', 'zh-CN']);
export type Language = z.infer<typeof language>;

/** How often a client hears from us; null = not agreed. */
export const cadence = z.strictObject({
  statusEveryDays: z.nullable(z.int().check(z.minimum(1), z.maximum(365))),
  reviewEveryWeeks: z.nullable(z.int().check(z.minimum(1), z.maximum(52))),
  satisfactionEveryDays: z.nullable(z.int().check(z.minimum(1), z.maximum(730))),
});
export type Cadence = z.infer<typeof cadence>;

/** An organisation, or a person, whom the user serves. */
export const client = z.strictObject({
  ...recordBase,
  name: shortText.check(z.minLength(1)),
  /** Registrable domains in ASCII (punycode) and lower case; never a free-mail domain. */
  domains: z.array(z.string().check(z.minLength(1), z.maxLength(253))).check(z.maxLength(100)),
  language: z.nullable(language),
  /** IANA zone name, such as Europe/Madrid. */
  timeZone: z.nullable(shortText),
  cadence,
  notes: longText,
});
export type Client = z.infer<typeof client>;
