import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId, shortText } from './record';

/** CSAT 1-5, NPS 0-10, CES 1-7; `words` is a plain word scale, counted from 1. */
export const satisfactionMetric = z.enum(['csat', 'nps', 'ces', 'words']);
export type SatisfactionMetric = z.infer<typeof satisfactionMetric>;

/** One answer, with its raw value and the scale it was given on. */
export const satisfactionResponse = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  metric: satisfactionMetric,
  value: z.number(),
  scaleMin: z.number(),
  scaleMax: z.number(),
  /** The word that was chosen, for `words`. */
  word: z.nullable(shortText),
  contactId: z.nullable(recordId),
  respondent: shortText,
  on: calendarDay,
  channel: shortText,
  comment: longText,
  evidence: z.nullable(evidence),
});
export type SatisfactionResponse = z.infer<typeof satisfactionResponse>;
