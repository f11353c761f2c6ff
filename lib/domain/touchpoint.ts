import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId, shortText } from './record';
import { reportSnapshot } from './report-snapshot';
import { survey } from './survey';

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
  /** What was told in it; absent where nobody wrote that down. */
  report: z.optional(reportSnapshot),
  survey: z.optional(survey),
});
export type Touchpoint = z.infer<typeof touchpoint>;
