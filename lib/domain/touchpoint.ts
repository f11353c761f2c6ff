import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId, shortText } from './record';

/** A status report, review, survey or other contact that the cadence counts. */
export const touchpoint = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  type: z.enum(['status', 'review', 'satisfaction', 'contact']),
  on: calendarDay,
  channel: shortText,
  note: longText,
  evidence: z.nullable(evidence),
});
export type Touchpoint = z.infer<typeof touchpoint>;
