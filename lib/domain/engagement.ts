import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { money } from './money';
import { longText, recordBase, recordId, shortText } from './record';

/** One project or retainer for a client; `closedOn` ends it. */
export const engagement = z.strictObject({
  ...recordBase,
  clientId: recordId,
  name: shortText.check(z.minLength(1)),
  goals: longText,
  scopeIn: longText,
  scopeOut: longText,
  startsOn: z.nullable(calendarDay),
  endsOn: z.nullable(calendarDay),
  budget: z.nullable(money),
  phase: shortText,
  closedOn: z.nullable(calendarDay),
});
export type Engagement = z.infer<typeof engagement>;
