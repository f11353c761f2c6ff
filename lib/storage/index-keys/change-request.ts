import type { ChangeRequest } from '@/lib/domain/change-request';
import { isPending } from '@/lib/domain/change-request-life';
import type { IndexKeysOf } from './index-keys-of';

export function changeRequestKeys(change: ChangeRequest): IndexKeysOf<'changeRequest'> | undefined {
  return isPending(change.state) ? { pending: [change.clientId, change.stateSince] } : undefined;
}
