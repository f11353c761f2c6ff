import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { longText, recordBase, recordId, shortText } from './record';

/** A named day of the plan. */
export const milestone = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  name: shortText.check(z.minLength(1)),
  /** As first agreed; never overwritten. */
  baseline: calendarDay,
  /** Null = as the baseline. */
  forecast: z.nullable(calendarDay),
  /** Reached on this day; null while it is not. */
  actual: z.nullable(calendarDay),
  /** Private. */
  note: longText,
});
export type Milestone = z.infer<typeof milestone>;
