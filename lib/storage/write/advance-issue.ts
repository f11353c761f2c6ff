import type { WriteResult, Writer } from '@/lib/app/writer';
import { advanceIssue as advance } from '@/lib/domain/issue-life';
import type { Store } from '../create-store';
import { stepRecord } from './step-record';

/** `Writer.advanceIssue`. */
export function advanceIssue(store: Store, command: Parameters<Writer['advanceIssue']>[0]): Promise<WriteResult> {
  const { state, on } = command.step;
  return stepRecord(store, command, { kind: 'issue', action: 'advance', field: 'step' }, (issue) =>
    advance(issue, state, on),
  );
}
