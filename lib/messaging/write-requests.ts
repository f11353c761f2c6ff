import * as z from 'zod/mini';
import type { Writer } from '@/lib/app/writer';
import { calendarDay } from '@/lib/domain/calendar-day';
import { changeRequest, changeRequestState } from '@/lib/domain/change-request';
import { client } from '@/lib/domain/client';
import { commitment, missReason, renegotiation } from '@/lib/domain/commitment';
import { contact } from '@/lib/domain/contact';
import { mostDismissals } from '@/lib/domain/dismissal';
import { engagement } from '@/lib/domain/engagement';
import { evidence, provider } from '@/lib/domain/evidence';
import { issue, issueState } from '@/lib/domain/issue';
import { longestDraft } from '@/lib/domain/longest-draft';
import { milestone } from '@/lib/domain/milestone';
import { longText, recordId, shortText } from '@/lib/domain/record';
import { type RecordKind, recordSchemas } from '@/lib/domain/record-kind';
import { removableKinds } from '@/lib/domain/removable-kind';
import { requirement } from '@/lib/domain/requirement';
import { risk } from '@/lib/domain/risk';
import { satisfactionResponse } from '@/lib/domain/satisfaction';
import { settings } from '@/lib/domain/settings';
import { template } from '@/lib/domain/template';
import { touchpoint } from '@/lib/domain/touchpoint';

const commandId = z.string().check(z.minLength(8), z.maxLength(100));
const expectedVersion = z.int().check(z.minimum(0));
const seen = { expectedVersion };
const bookkeeping = {
  version: true,
  createdAt: true,
  updatedAt: true,
  counter: true,
  deviceId: true,
  deletedAt: true,
} as const;

const settlement = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('kept'),
    on: calendarDay,
    missReason: z.nullable(missReason),
    evidence: z.optional(z.nullable(evidence)),
  }),
  z.strictObject({ state: z.literal('missed'), on: calendarDay, missReason }),
  z.strictObject({ state: z.literal('withdrawn'), on: calendarDay }),
]);

const step = { commandId, id: recordId, expectedVersion };
const commitmentEntry = z.omit(z.extend(z.omit(commitment, bookkeeping), seen), {
  state: true,
  settledOn: true,
  missReason: true,
  renegotiations: true,
  keptEvidence: true,
});
const changeEntry = z.omit(z.extend(z.omit(changeRequest, bookkeeping), seen), {
  stateSince: true,
  deferredUntil: true,
  decisionEvidence: true,
});
const issueEntry = z.omit(z.extend(z.omit(issue, bookkeeping), seen), { state: true, stateSince: true });

/** What a write may ask; the shape of each is the parameter of the method in `Writer`. */
export const writeRequests = {
  saveClient: z.strictObject({
    commandId,
    client: z.extend(z.omit(client, bookkeeping), seen),
    contacts: z.array(z.extend(z.omit(contact, bookkeeping), seen)).check(z.maxLength(1000)),
    removedContacts: z.array(z.strictObject({ id: recordId, expectedVersion })).check(z.maxLength(1000)),
    engagements: z.array(z.extend(z.omit(engagement, bookkeeping), seen)).check(z.maxLength(1000)),
  }),
  settleCommitment: z.strictObject({ commandId, id: recordId, expectedVersion, settlement }),
  saveCommitment: z.strictObject({ commandId, commitment: commitmentEntry }),
  renegotiateCommitment: z.strictObject({
    ...step,
    move: z.pick(renegotiation, { to: true, on: true, reason: true, toldBefore: true }),
  }),
  reopenCommitment: z.strictObject(step),
  saveChangeRequest: z.strictObject({ commandId, change: changeEntry }),
  advanceChangeRequest: z.strictObject({
    ...step,
    step: z.strictObject({
      state: changeRequestState,
      on: calendarDay,
      until: z.nullable(calendarDay),
      evidence: z.nullable(evidence),
    }),
  }),
  saveSatisfaction: z.strictObject({ commandId, response: z.extend(z.omit(satisfactionResponse, bookkeeping), seen) }),
  saveIssue: z.strictObject({ commandId, issue: issueEntry }),
  advanceIssue: z.strictObject({ ...step, step: z.strictObject({ state: issueState, on: calendarDay }) }),
  saveTemplate: z.strictObject({ commandId, template: z.extend(z.omit(template, bookkeeping), seen) }),
  saveMilestone: z.strictObject({ commandId, milestone: z.extend(z.omit(milestone, bookkeeping), seen) }),
  saveRisk: z.strictObject({ commandId, risk: z.extend(z.omit(risk, bookkeeping), seen) }),
  saveRequirement: z.strictObject({ commandId, requirement: z.extend(z.omit(requirement, bookkeeping), seen) }),
  saveTouchpoint: z.strictObject({ commandId, touchpoint: z.extend(z.omit(touchpoint, bookkeeping), seen) }),
  removeRecord: z.strictObject({ ...step, kind: z.enum(removableKinds) }),
  undo: z.strictObject({
    commandId,
    kind: z.enum(Object.keys(recordSchemas) as [RecordKind, ...RecordKind[]]),
    id: recordId,
    expectedVersion,
  }),
  linkThread: z.strictObject({ commandId, threadKey: recordId, clientId: z.nullable(recordId) }),
  dismissSuggestion: z.strictObject({
    commandId,
    wording: recordId,
    message: recordId,
    sample: longText,
    expectedVersion,
  }),
  offerAgain: z.strictObject({
    commandId,
    wordings: z
      .array(z.strictObject({ id: recordId, expectedVersion }))
      .check(z.minLength(1), z.maxLength(mostDismissals)),
  }),
  saveSettings: z.strictObject({ commandId, settings: z.extend(z.omit(settings, bookkeeping), seen) }),
  saveDraft: z.strictObject({ key: shortText, text: z.string().check(z.maxLength(longestDraft)) }),
  touchDraft: shortText,
  recordHealth: z.strictObject({
    day: calendarDay,
    provider,
    parts: z.array(shortText).check(z.maxLength(100)),
  }),
} satisfies { [Name in keyof Writer]: z.ZodMiniType<Parameters<Writer[Name]>[0]> };
