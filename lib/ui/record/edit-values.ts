import * as z from 'zod/mini';
import type { Commitment } from '@/lib/domain/commitment';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import { commitmentValues, valuesOfCommitment } from '@/lib/ui/log/commitment-values';

/** What stands in the form that edits a commitment: its fields, and to which engagement it belongs. */
export const editValues = z.extend(commitmentValues, { engagementId: z.nullable(z.string()) });
export type EditValues = z.infer<typeof editValues>;

export const editValuesOf = (commitment: Commitment, catalogue: Pick<Catalogue, 'today' | 'language'>): EditValues => ({
  ...valuesOfCommitment(commitment, catalogue),
  engagementId: commitment.engagementId,
});
