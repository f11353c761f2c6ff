import * as z from 'zod/mini';
import { language } from './client';
import { recordBase, recordId, shortText } from './record';

/** A person at a client. */
export const contact = z.strictObject({
  ...recordBase,
  clientId: recordId,
  name: shortText,
  /** Lower case, bare (`ana@northwind.example`), unique over all living contacts. */
  addresses: z.array(z.string().check(z.minLength(3), z.maxLength(320))).check(z.maxLength(50)),
  role: shortText,
  language: z.nullable(language),
  timeZone: z.nullable(shortText),
});
export type Contact = z.infer<typeof contact>;
