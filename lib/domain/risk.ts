import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId, shortText } from './record';

const rank = z.int().check(z.minimum(1), z.maximum(5));

/** Something that may happen. Its height is probability times impact, 1-25. */
export const risk = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  text: longText.check(z.minLength(1)),
  probability: rank,
  impact: rank,
  /** What is done about it, as the client may read it. */
  response: longText,
  owner: shortText,
  reviewOn: z.nullable(calendarDay),
  /** It came, or can no longer come; null while it may. */
  closedOn: z.nullable(calendarDay),
  /** Private. */
  note: longText,
  evidence: z.nullable(evidence),
});
export type Risk = z.infer<typeof risk>;

/** From this height on a risk is a high one: the upper corner of a 5 x 5 matrix. */
export const highRisk = 15;
