import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import type { OfferedSuggestion } from './view-types';
import type { WriteOutcome } from './write-outcome';

/** Settles a promise as kept, with the offered sentence as the mail that delivered it. */
export type OnKeep = (commitment: Commitment, offer: OfferedSuggestion) => Promise<WriteOutcome>;

/** Records that the client approved a change, with the offered sentence as evidence. */
export type OnApprove = (change: ChangeRequest, offer: OfferedSuggestion) => Promise<WriteOutcome>;
