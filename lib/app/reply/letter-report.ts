import * as z from 'zod/mini';
import { recordId } from '@/lib/domain/record';
import { reportSnapshot } from '@/lib/domain/report-snapshot';
import { survey } from '@/lib/domain/survey';
import { touchpoint } from '@/lib/domain/touchpoint';

/** What a draft becomes once its mail was sent: a touchpoint, under an id made with the draft, so that it is written once. */
export const letterReport = z.strictObject({
  touchpointId: recordId,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  type: touchpoint.shape.type,
  report: reportSnapshot,
  survey: z.nullable(survey),
});
export type LetterReport = z.infer<typeof letterReport>;
