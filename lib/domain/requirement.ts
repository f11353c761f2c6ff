import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId } from './record';

/** What the client needs, in agreed words. */
export const requirement = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  text: longText.check(z.minLength(1)),
  /** The day on which the client confirmed it; null while they have not. */
  confirmedOn: z.nullable(calendarDay),
  /** No longer wanted since this day. */
  withdrawnOn: z.nullable(calendarDay),
  /** Private. */
  note: longText,
  /** Where it was asked for. */
  evidence: z.nullable(evidence),
  /** The client's own yes. */
  confirmation: z.nullable(evidence),
});
export type Requirement = z.infer<typeof requirement>;
