import type { WriteResult, Writer } from '@/lib/app/writer';
import { advance } from '@/lib/domain/change-request-life';
import type { Store } from '../create-store';
import { stepRecord } from './step-record';

/** `Writer.advanceChangeRequest`. A reply of the client that comes with the step is the decision's evidence. */
export function advanceChangeRequest(
  store: Store,
  command: Parameters<Writer['advanceChangeRequest']>[0],
): Promise<WriteResult> {
  const { state, on, until, evidence } = command.step;
  return stepRecord(store, command, { kind: 'changeRequest', action: 'advance', field: 'step' }, (change) => {
    const advanced = advance(change, state, on, until);
    if (!advanced.ok || evidence === null) return advanced;
    return { ok: true, value: { ...advanced.value, decisionEvidence: evidence } };
  });
}
