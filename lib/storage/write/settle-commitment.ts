import type { Settlement, WriteResult, Writer } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import { keep, miss, withdraw } from '@/lib/domain/commitment-life';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand } from './run-command';

type SettleCommitment = Parameters<Writer['settleCommitment']>[0];

/** Errors beside those of every command: `ValidationError` when the life of a commitment does not allow the step. */
export function settleCommitment(store: Store, command: SettleCommitment): Promise<WriteResult> {
  const { commandId, id, expectedVersion, settlement } = command;
  const answer = { kind: 'commitment', id } as const;
  return runCommand(store, { commandId, action: 'settle', answer, kinds: ['commitment'] }, async (session) => {
    const before = await readRecord(session.transaction, 'commitment', id);
    const refusal = checkVersion(before, expectedVersion);
    if (refusal !== null) return refusal;
    if (before === null) return { ok: false, reason: 'gone', current: null };
    return { ok: true, version: await session.write('commitment', settled(before, settlement), before) };
  });
}

function settled(commitment: Commitment, settlement: Settlement): Commitment {
  const step = settle(commitment, settlement);
  if (!step.ok) throw new ValidationError([{ path: 'settlement.state', problem: 'not-open' }]);
  return step.value;
}

function settle(commitment: Commitment, settlement: Settlement) {
  if (settlement.state === 'kept') return keep(commitment, settlement.on, settlement.missReason);
  if (settlement.state === 'missed') return miss(commitment, settlement.on, settlement.missReason);
  return withdraw(commitment, settlement.on);
}
