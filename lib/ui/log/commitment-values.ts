import * as z from 'zod/mini';
import { type Commitment, direction } from '@/lib/domain/commitment';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import { dayValue, dayValueOf } from './day-value';

/** What stands in the form of a commitment, as typed; its client and its evidence belong to the frame around it. */
export const commitmentValues = z.object({
  direction,
  text: z.string(),
  owner: z.string(),
  due: dayValue,
  note: z.string(),
  /** Ids of their promises for which ours waits; kept, and not counted, while the direction is theirs. */
  blockedBy: z.array(z.string()),
});
export type CommitmentValues = z.infer<typeof commitmentValues>;

/** A form with what is on file. */
export const valuesOfCommitment = (
  { direction, text, owner, dueDay, note, blockedBy }: Commitment,
  catalogue: Pick<Catalogue, 'today' | 'language'>,
): CommitmentValues => ({ direction, text, owner, due: dayValueOf(dueDay, catalogue), note, blockedBy });
