import type { CommitmentEntry, WriteResult, Writer } from '@/lib/app/writer';
import { type InvalidField, ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { readRecord } from './read-record';
import type { Session } from './run-command';
import { saveLogged } from './save-logged';

type SaveCommitment = Parameters<Writer['saveCommitment']>[0];

const open = { state: 'open', settledOn: null, missReason: null, renegotiations: [] } as const;

/** `Writer.saveCommitment`. */
export function saveCommitment(store: Store, { commandId, commitment }: SaveCommitment): Promise<WriteResult> {
  return saveLogged(store, commandId, commitment, {
    kind: 'commitment',
    rest: (before) => before ?? open,
    check: (session) => checkBlockers(session, commitment),
  });
}

/** Ours waits only for promises of theirs, of the same client. */
async function checkBlockers(session: Session, { id, clientId, blockedBy }: CommitmentEntry): Promise<void> {
  const problems = await Promise.all(
    blockedBy.map(async (blocker, at): Promise<InvalidField[]> => {
      const found = await readRecord(session.transaction, 'commitment', blocker);
      const alive = found !== null && found.deletedAt === null && found.clientId === clientId;
      const problem = alive ? (found.direction === 'theirs' && blocker !== id ? null : 'not-theirs') : 'gone';
      return problem === null ? [] : [{ path: `blockedBy.${at}`, problem }];
    }),
  );
  const fields = problems.flat();
  if (fields.length > 0) throw new ValidationError(fields);
}
