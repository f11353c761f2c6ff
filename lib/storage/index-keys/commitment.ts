import type { Commitment } from '@/lib/domain/commitment';
import { countedDays } from '@/lib/domain/counted-days';
import type { IndexKeysOf } from './index-keys-of';

/** Sorts commitments without a due day after all others. */
const noDueDay = '9999-99-99';

export function commitmentKeys(commitment: Commitment): IndexKeysOf<'commitment'> {
  const { clientId, direction, dueDay } = commitment;
  const keys: IndexKeysOf<'commitment'> = {};
  if (commitment.state === 'open') keys.open = [clientId, direction, dueDay ?? noDueDay];
  if (direction === 'ours') keys.oursDue = countedDays(commitment).map((day) => [clientId, day]);
  return keys;
}
