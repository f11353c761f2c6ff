import * as z from 'zod/mini';
import { recordId } from './record';
import { satisfactionMetric } from './satisfaction';

/** Random, in the subject of every answer; long enough that nobody guesses one. */
export const surveyToken = z.string().check(z.regex(/^[a-z0-9]{16,40}$/));

/** A question that was sent, whose answers come back as mails with the token and a value in their subject. */
export const survey = z.strictObject({
  token: surveyToken,
  metric: satisfactionMetric,
  scaleMin: z.number(),
  scaleMax: z.number(),
  /** Who was asked, where it was one person. */
  contactId: z.nullable(recordId),
});
export type Survey = z.infer<typeof survey>;
