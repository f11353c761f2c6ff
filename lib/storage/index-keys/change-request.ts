import type { ChangeRequest, ChangeRequestState } from '@/lib/domain/change-request';
import type { IndexKeysOf } from './index-keys-of';

/** Pending: not yet decided, or decided and not yet implemented. */
const notPending: ReadonlySet<ChangeRequestState> = new Set(['rejected', 'implemented', 'verified', 'withdrawn']);

export function changeRequestKeys(change: ChangeRequest): IndexKeysOf<'changeRequest'> | undefined {
  return notPending.has(change.state) ? undefined : { pending: [change.clientId, change.stateSince] };
}
