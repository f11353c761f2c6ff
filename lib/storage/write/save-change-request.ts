import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

type SaveChangeRequest = Parameters<Writer['saveChangeRequest']>[0];

/** `Writer.saveChangeRequest`. An edit leaves the state to `advanceChangeRequest`. */
export function saveChangeRequest(store: Store, { commandId, change }: SaveChangeRequest): Promise<WriteResult> {
  const { state: entered, ...content } = change;
  return saveLogged(store, commandId, content, {
    kind: 'changeRequest',
    rest: (before) =>
      before ?? { state: entered, stateSince: change.requestedOn, deferredUntil: null, decisionEvidence: null },
  });
}
