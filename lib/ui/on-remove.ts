import type { Commitment } from '@/lib/domain/commitment';
import type { WriteOutcome } from './write-outcome';

/** Deletes a commitment; the notice that says so can take it back. */
export type OnRemove = (commitment: Commitment) => Promise<WriteOutcome>;
