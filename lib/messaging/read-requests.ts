import * as z from 'zod/mini';
import type { Reader } from '@/lib/app/reader';
import { calendarDay } from '@/lib/domain/calendar-day';
import { direction } from '@/lib/domain/commitment';
import { loggedKinds } from '@/lib/domain/logged-kind';
import { recordId } from '@/lib/domain/record';
import { surveyToken } from '@/lib/domain/survey';
import { threadLimits } from '@/lib/domain/thread';

const text = z.string().check(z.maxLength(threadLimits.text));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** Rows that one answer may hold. */
const limit = z.int().check(z.minimum(0), z.maximum(1000));

/** What a read over messages may ask; the shape of each is the parameter of the method in `Reader`. */
export const readRequests = {
  findPeople: z.strictObject({
    // A thread names up to `people` persons in each of From, To and Cc of each message.
    addresses: z.array(text).check(z.maxLength(10_000)),
    domains: z.array(text).check(z.maxLength(10_000)),
    threadKey: z.nullable(recordId),
  }),
  findLookalikes: z.array(text).check(z.maxLength(10_000)),
  clientRows: z.strictObject({ clientId: recordId, windowFrom: calendarDay, windowTo: calendarDay, limit }),
  moreCommitments: z.strictObject({ clientId: recordId, direction, offset: count, limit }),
  listClients: z.strictObject({ prefix: text, limit, offset: count }),
  clientFile: recordId,
  findDismissals: z.array(recordId).check(z.maxLength(1000)),
  recordFile: z.strictObject({ kind: z.enum(loggedKinds), id: recordId }),
  findCommitments: z.array(recordId).check(z.maxLength(1000)),
  settledCommitments: z.strictObject({ clientId: recordId, limit }),
  findLogged: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.maxLength(1000)),
  commitmentsOn: z.strictObject({ clientId: recordId, dueDay: z.nullable(calendarDay) }),
  dueCounts: z.strictObject({ from: calendarDay, to: calendarDay }),
  dueCommitments: z.strictObject({ direction, from: z.nullable(calendarDay), to: calendarDay, limit }),
  replyFacts: z.strictObject({ clientId: recordId, settledFrom: calendarDay }),
  clientPlan: recordId,
  listTemplates: z.strictObject({ limit }),
  templateFile: recordId,
  findSurvey: surveyToken,
  loadDraft: text,
  listDrafts: text.check(z.minLength(1)),
} satisfies { [Name in keyof Reader]: z.ZodMiniType<Parameters<Reader[Name]>[0]> };
