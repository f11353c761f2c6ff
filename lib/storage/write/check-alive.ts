import type { RecordKind } from '@/lib/domain/record-kind';
import { ValidationError } from '@/lib/domain/validation-error';
import { readRecord } from './read-record';
import type { Session } from './run-command';

/** What a logged record belongs to. */
interface Owned {
  readonly clientId: string;
  readonly engagementId: string | null;
}

async function isAlive(session: Session, kind: RecordKind, id: string, clientId: string): Promise<boolean> {
  const record = await readRecord(session.transaction, kind, id);
  if (record === null || record.deletedAt !== null) return false;
  return !('clientId' in record) || record.clientId === clientId;
}

/**
 * Refuses a record whose client, or whose engagement with that client, was deleted meanwhile. Errors: `ValidationError` with
 * the field `clientId` or `engagementId`, problem `gone`.
 */
export async function checkAlive(session: Session, { clientId, engagementId }: Owned): Promise<void> {
  if (!(await isAlive(session, 'client', clientId, clientId))) {
    throw new ValidationError([{ path: 'clientId', problem: 'gone' }]);
  }
  if (engagementId !== null && !(await isAlive(session, 'engagement', engagementId, clientId))) {
    throw new ValidationError([{ path: 'engagementId', problem: 'gone' }]);
  }
}
