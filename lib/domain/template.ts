import * as z from 'zod/mini';
import { language } from './client';
import { recordBase, shortText } from './record';
import { templatePurpose } from './template-purpose';

/** UTF-16 units; a status report has about 2,000. */
export const longestTemplate = 20_000;

/**
 * A template of the user: one of their own, or their version of a shipped one, whose `id` is then that of the shipped one
 * (lib/templates/shipped). Removing such a record brings the shipped text back.
 */
export const template = z.strictObject({
  ...recordBase,
  name: shortText.check(z.minLength(1)),
  purpose: templatePurpose,
  language,
  /** Of a new mail; a template as well. Empty = none. */
  subject: shortText,
  /** In the language of docs/templates.md. */
  body: z.string().check(z.maxLength(longestTemplate)),
  /** Place among the templates of its purpose and language, lowest first; shipped ones stand at 0. */
  position: z.number(),
  /** Not offered for a reply. */
  hidden: z.boolean(),
});
export type Template = z.infer<typeof template>;
