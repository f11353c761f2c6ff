import type { WriteResult } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import { removableKinds } from '@/lib/domain/removable-kind';
import { startingWith } from '../read/ranges';
import type { HistoryRow, WriteTransaction } from '../schema';
import { blockerProblems } from './check-blockers';
import { readRecord } from './read-record';
import type { Session } from './run-command';

type Refusal = Extract<WriteResult, { ok: false }>;

/**
 * Why a write cannot be taken back because of what happened around its record; null when it can. `gone`: the client of what
 * would come back was removed. `conflict`: something was logged for the client that would go, or a promise for which this
 * one would wait again is no longer theirs.
 */
export async function undoRefusal(
  session: Session,
  { kind, id, before }: HistoryRow,
  present: RecordOf<RecordKind> | null,
): Promise<Refusal | null> {
  const current = present?.version ?? null;
  if (before === null || before.deletedAt !== null) {
    const used = kind === 'client' && (await hasRecords(session.transaction, id));
    return used ? { ok: false, reason: 'conflict', current } : null;
  }
  if (!removableKinds.some((removable) => removable === kind) || !('clientId' in before)) return null;
  const client = await readRecord(session.transaction, 'client', before.clientId);
  if (client === null || client.deletedAt !== null) return { ok: false, reason: 'gone', current };
  if (kind !== 'commitment') return null;
  const living = present !== null && present.deletedAt === null ? (present as Commitment) : null;
  const problems = await blockerProblems(session, before as Commitment, living);
  // One that is gone does no harm: it comes back with an undo of its own.
  return problems.includes('not-theirs') ? { ok: false, reason: 'conflict', current } : null;
}

/** By index, so those that no index lists, such as decided changes, do not count. */
async function hasRecords(transaction: WriteTransaction, clientId: string): Promise<boolean> {
  const all = startingWith(clientId);
  const commitments = transaction.objectStore('commitment');
  const counts = await Promise.all([
    commitments.index('open').count(all),
    commitments.index('settled').count(all),
    transaction.objectStore('changeRequest').index('pending').count(all),
    transaction.objectStore('satisfaction').index('newest').count(all),
    transaction.objectStore('issue').index('open').count(all),
    transaction.objectStore('milestone').index('client').count(all),
    transaction.objectStore('risk').index('client').count(all),
    transaction.objectStore('requirement').index('client').count(all),
    transaction.objectStore('touchpoint').index('newest').count(all),
  ]);
  return counts.some((count) => count > 0);
}
