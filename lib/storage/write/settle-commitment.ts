import type { Settlement, WriteResult, Writer } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import { keep, miss, withdraw } from '@/lib/domain/commitment-life';
import type { Store } from '../create-store';
import { stepRecord } from './step-record';

/** Errors beside those of every command: `ValidationError` when the life of a commitment does not allow the step. */
export function settleCommitment(
  store: Store,
  command: Parameters<Writer['settleCommitment']>[0],
): Promise<WriteResult> {
  const about = { kind: 'commitment', action: 'settle', field: 'settlement.state' } as const;
  return stepRecord(store, command, about, (commitment) => settle(commitment, command.settlement));
}

function settle(commitment: Commitment, settlement: Settlement) {
  const { state, on } = settlement;
  if (state === 'kept') return keep(commitment, on, settlement.missReason, settlement.evidence ?? null);
  return state === 'missed' ? miss(commitment, on, settlement.missReason) : withdraw(commitment, on);
}
