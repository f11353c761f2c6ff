import * as z from 'zod/mini';
import { recordId } from '@/lib/domain/record';
import { reportSnapshot } from '@/lib/domain/report-snapshot';
import { survey } from '@/lib/domain/survey';
import { touchpoint } from '@/lib/domain/touchpoint';
import { writtenFor } from './written-for';

/** What a draft becomes once its mail was sent: a touchpoint, under an id made with the draft, so that it is written once. */
export const letterReport = z.strictObject({
  touchpointId: recordId,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  type: touchpoint.shape.type,
  report: reportSnapshot,
  survey: z.nullable(survey),
  /** Null where it is about no single record. Letters kept by earlier versions do not say. */
  writtenFor: z._default(z.nullable(writtenFor), null),
});
export type LetterReport = z.infer<typeof letterReport>;
