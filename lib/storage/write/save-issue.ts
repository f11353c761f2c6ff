import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

type SaveIssue = Parameters<Writer['saveIssue']>[0];

/** `Writer.saveIssue`. */
export function saveIssue(store: Store, { commandId, issue }: SaveIssue): Promise<WriteResult> {
  return saveLogged(store, commandId, issue, {
    kind: 'issue',
    rest: (before) => before ?? { state: 'recorded', stateSince: issue.raisedOn },
  });
}
