import type { WriteResult, Writer } from '@/lib/app/writer';
import { renegotiate } from '@/lib/domain/commitment-life';
import type { Store } from '../create-store';
import { stepRecord } from './step-record';

/** `Writer.renegotiateCommitment`. */
export function renegotiateCommitment(
  store: Store,
  command: Parameters<Writer['renegotiateCommitment']>[0],
): Promise<WriteResult> {
  const about = { kind: 'commitment', action: 'move', field: 'move' } as const;
  return stepRecord(store, command, about, (commitment) => renegotiate(commitment, command.move));
}
