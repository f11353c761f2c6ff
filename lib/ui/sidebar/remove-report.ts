import type { SidebarSession } from './sidebar-session';
import type { Reported } from './use-reports';
import { outcomeOf } from './write-outcome-of';

/** Deletes what is on record of a report, with an undo: it was not sent after all, or to somebody else. */
export async function removeReport(
  { ports: { writer, newId }, notices, loader }: Pick<SidebarSession, 'ports' | 'notices' | 'loader'>,
  { id, version: expectedVersion, report }: Reported,
): Promise<void> {
  const command = { commandId: newId(), kind: 'touchpoint', id, expectedVersion } as const;
  const outcome = await outcomeOf(writer.removeRecord(command));
  if (outcome.kind === 'saved') {
    const undo = { kind: 'touchpoint', id, version: outcome.version ?? expectedVersion + 1 } as const;
    notices.say({ key: 'done_removed', subject: report.template, undo });
  } else notices.fail(outcome);
  if (outcome.kind !== 'failed') await loader.refresh();
}
