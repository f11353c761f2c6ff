import type { WriteResult, Writer } from '@/lib/app/writer';
import { reopen } from '@/lib/domain/commitment-life';
import type { Store } from '../create-store';
import { stepRecord } from './step-record';

/** `Writer.reopenCommitment`. */
export function reopenCommitment(
  store: Store,
  command: Parameters<Writer['reopenCommitment']>[0],
): Promise<WriteResult> {
  return stepRecord(store, command, { kind: 'commitment', action: 'reopen', field: 'state' }, reopen);
}
