import type { Commitment } from '@/lib/domain/commitment';
import { type InvalidField, ValidationError } from '@/lib/domain/validation-error';
import { readRecord } from './read-record';
import type { Session } from './run-command';

type Waiting = Pick<Commitment, 'id' | 'clientId' | 'direction' | 'blockedBy'>;
type Problem = 'gone' | 'not-ours' | 'not-theirs';

/**
 * What is wrong with each promise that a commitment is to wait for. Ours waits only for theirs, of the same client, so none
 * can wait for itself, however many others are between. One for which it waited `before` may be gone meanwhile: an edit of
 * its text must not fail for that.
 */
export async function blockerProblems(
  session: Session,
  { id, clientId, direction, blockedBy }: Waiting,
  before: Waiting | null,
): Promise<(Problem | null)[]> {
  const same = before?.clientId === clientId && before.direction === direction;
  const known = new Set(same ? before.blockedBy : []);
  return Promise.all(
    blockedBy.map(async (blocker) => {
      if (known.has(blocker)) return null;
      if (direction !== 'ours') return 'not-ours';
      const found = await readRecord(session.transaction, 'commitment', blocker);
      if (found === null || found.deletedAt !== null || found.clientId !== clientId) return 'gone';
      return found.direction === 'theirs' && blocker !== id ? null : 'not-theirs';
    }),
  );
}

/** Errors: `ValidationError` with the fields `blockedBy.N`. */
export async function checkBlockers(session: Session, entry: Waiting, before: Waiting | null): Promise<void> {
  const problems = await blockerProblems(session, entry, before);
  const fields = problems.flatMap((problem, at): InvalidField[] =>
    problem === null ? [] : [{ path: `blockedBy.${at}`, problem }],
  );
  if (fields.length > 0) throw new ValidationError(fields);
}
