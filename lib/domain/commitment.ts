import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId, shortText } from './record';

export const commitmentState = z.enum(['open', 'kept', 'missed', 'withdrawn']);
export type CommitmentState = z.infer<typeof commitmentState>;

export const direction = z.enum(['ours', 'theirs']);
export type Direction = z.infer<typeof direction>;

export const missReason = z.enum([
  'waiting-on-client',
  'estimate',
  'capacity',
  'dependency',
  'forgot',
  'scope-change',
  'other',
]);
export type MissReason = z.infer<typeof missReason>;

/** One move of the due day. */
export const renegotiation = z.strictObject({
  from: z.nullable(calendarDay),
  to: z.nullable(calendarDay),
  /** The day on which it was moved. */
  on: calendarDay,
  reason: longText,
  /** Whether the client was told before the old due day was over; null = not said. */
  toldBefore: z.nullable(z.boolean()),
});
export type Renegotiation = z.infer<typeof renegotiation>;

/** Something promised. `ours`: we promised them; `theirs`: they promised us. */
export const commitment = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  direction,
  text: longText.check(z.minLength(1)),
  /** The person who owes it, as a name. */
  owner: shortText,
  dueDay: z.nullable(calendarDay),
  state: commitmentState,
  /** kept: the day it was delivered; missed and withdrawn: the day that was decided; null while open. */
  settledOn: z.nullable(calendarDay),
  /** Only for `missed`, or for `kept` after the due day. */
  missReason: z.nullable(missReason),
  note: longText,
  renegotiations: z.array(renegotiation).check(z.maxLength(200)),
  /** Commitments of theirs for which this one waits. */
  blockedBy: z.array(recordId).check(z.maxLength(50)),
  evidence: z.nullable(evidence),
  /** The mail that delivered it; absent in commitments settled before it could be kept. */
  keptEvidence: z.optional(z.nullable(evidence)),
});
export type Commitment = z.infer<typeof commitment>;
