import type { WriteResult, Writer } from '@/lib/app/writer';
import type { ChangeRequest } from '@/lib/domain/change-request';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

type SaveChangeRequest = Parameters<Writer['saveChangeRequest']>[0];

/** `Writer.saveChangeRequest`. An edit leaves the state to `advanceChangeRequest`. */
export async function saveChangeRequest(store: Store, { commandId, change }: SaveChangeRequest): Promise<WriteResult> {
  const { state: entered, ...content } = change;
  return saveLogged(store, commandId, content, {
    kind: 'changeRequest',
    rest: (before) => {
      if (before !== null) return { ...before, stateSince: stateSince(before, change.requestedOn) };
      // Its day comes with the step that defers it.
      if (entered === 'deferred') throw new ValidationError([{ path: 'state', problem: 'day-missing' }]);
      return { state: entered, stateSince: change.requestedOn, deferredUntil: null, decisionEvidence: null };
    },
  });
}

/** A change that waits since the day it was asked for goes with that day when it is corrected. */
function stateSince(before: ChangeRequest, requestedOn: string): string {
  const first = before.state === 'draft' || before.state === 'submitted';
  return first && before.stateSince === before.requestedOn ? requestedOn : before.stateSince;
}
