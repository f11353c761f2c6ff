import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { money } from './money';
import { longText, recordBase, recordId, shortText } from './record';

export const changeRequestState = z.enum([
  'draft',
  'submitted',
  'assessing',
  'awaiting-client',
  'approved',
  'approved-adjusted',
  'included-free',
  'rejected',
  'deferred',
  'implemented',
  'verified',
  'withdrawn',
]);
export type ChangeRequestState = z.infer<typeof changeRequestState>;

export const changeImpact = z.strictObject({
  /** Working days added; negative = saved; null = not assessed. */
  days: z.nullable(z.number()),
  money: z.nullable(money),
  people: longText,
  scope: longText,
  risk: longText,
  ifNotDone: longText,
});
export type ChangeImpact = z.infer<typeof changeImpact>;

/** Something asked for beyond what was agreed. */
export const changeRequest = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  title: shortText.check(z.minLength(1)),
  clientWords: longText,
  category: shortText,
  mandatory: z.boolean(),
  impact: changeImpact,
  state: changeRequestState,
  requestedOn: calendarDay,
  /** The day on which the present state began: "with client 5 d" counts from it. */
  stateSince: calendarDay,
  /** Only for `deferred`. */
  deferredUntil: z.nullable(calendarDay),
  evidence: z.nullable(evidence),
  /** The client's own reply that decided it. */
  decisionEvidence: z.nullable(evidence),
});
export type ChangeRequest = z.infer<typeof changeRequest>;
