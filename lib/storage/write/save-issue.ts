import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Issue } from '@/lib/domain/issue';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

type SaveIssue = Parameters<Writer['saveIssue']>[0];

/** `Writer.saveIssue`. */
export function saveIssue(store: Store, { commandId, issue }: SaveIssue): Promise<WriteResult> {
  const { raisedOn } = issue;
  return saveLogged(store, commandId, issue, {
    kind: 'issue',
    rest: (before) =>
      before === null
        ? { state: 'recorded', stateSince: raisedOn }
        : { ...before, stateSince: stateSince(before, raisedOn) },
  });
}

/** An issue that is recorded since it was raised goes with that day when it is corrected. */
function stateSince(before: Issue, raisedOn: string): string {
  return before.state === 'recorded' && before.stateSince === before.raisedOn ? raisedOn : before.stateSince;
}
