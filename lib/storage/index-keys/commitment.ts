import type { Commitment } from '@/lib/domain/commitment';
import { countedDays } from '@/lib/domain/counted-days';
import type { IndexKeysOf } from './index-keys-of';
import { newestFirst } from './newest-first';
import { quoteKey } from './quote-key';

/** Sorts commitments without a due day after all others. */
export const noDueDay = '9999-99-99';

export function commitmentKeys(commitment: Commitment): IndexKeysOf<'commitment'> {
  const { clientId, direction, dueDay, evidence } = commitment;
  const keys: IndexKeysOf<'commitment'> = quoteKey(evidence);
  if (commitment.state === 'open') {
    keys.open = [clientId, direction, dueDay ?? noDueDay];
    if (dueDay !== null) keys.due = [direction, dueDay];
  } else keys.settled = [clientId, newestFirst(commitment.settledOn)];
  if (direction === 'ours') keys.oursDue = countedDays(commitment).map((day) => [clientId, day]);
  return keys;
}
