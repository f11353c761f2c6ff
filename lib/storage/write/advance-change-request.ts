import type { WriteResult, Writer } from '@/lib/app/writer';
import { advance } from '@/lib/domain/change-request-life';
import type { Store } from '../create-store';
import { stepRecord } from './step-record';

/** `Writer.advanceChangeRequest`. */
export function advanceChangeRequest(
  store: Store,
  command: Parameters<Writer['advanceChangeRequest']>[0],
): Promise<WriteResult> {
  const { state, on, until, evidence } = command.step;
  return stepRecord(store, command, { kind: 'changeRequest', action: 'advance', field: 'step' }, (change) =>
    advance(change, state, on, until, evidence),
  );
}
