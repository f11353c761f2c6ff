import type { ChangeRequest } from '@/lib/domain/change-request';
import { isPending } from '@/lib/domain/change-request-life';
import type { IndexKeysOf } from './index-keys-of';
import { quoteKey } from './quote-key';

export function changeRequestKeys(change: ChangeRequest): IndexKeysOf<'changeRequest'> | undefined {
  const keys: IndexKeysOf<'changeRequest'> = quoteKey(change.evidence);
  if (isPending(change.state)) keys.pending = [change.clientId, change.stateSince];
  return Object.keys(keys).length > 0 ? keys : undefined;
}
