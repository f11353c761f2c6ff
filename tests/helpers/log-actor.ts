import type { Writer } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import { ValidationError } from '@/lib/domain/validation-error';
import { aCommitment } from './a-commitment';
import { anEvidence } from './an-evidence';
import { commitmentEntryOf } from './entry-of';
import type { ModelAction, ModelResult, ModelState } from './log-model';

const { id } = aCommitment();
const kind = 'commitment';
const evidence = anEvidence({ quoteSha256: 'a'.repeat(64) });

/** Sends an action of the model to the store. */
export async function actOnStore(
  writer: Writer,
  action: ModelAction,
  command: { readonly commandId: string; readonly expectedVersion: number },
): Promise<ModelResult> {
  try {
    return await send(writer, action, { id, ...command });
  } catch (error) {
    if (error instanceof ValidationError) return 'refused';
    throw error;
  }
}

function send(
  writer: Writer,
  action: ModelAction,
  command: { readonly commandId: string; readonly id: string; readonly expectedVersion: number },
) {
  const on = '2026-03-20';
  switch (action.name) {
    case 'save': {
      const { text, dueDay } = action;
      const commitment = commitmentEntryOf(aCommitment({ text, dueDay, evidence }), command.expectedVersion);
      return writer.saveCommitment({ commandId: command.commandId, commitment });
    }
    case 'move':
      return writer.renegotiateCommitment({ ...command, move: { to: action.to, on, reason: '', toldBefore: null } });
    case 'settle':
      return writer.settleCommitment({ ...command, settlement: { ...action.settlement, on } });
    case 'reopen':
      return writer.reopenCommitment(command);
    case 'remove':
      return writer.removeRecord({ ...command, kind });
    case 'undo':
      return writer.undo({ ...command, kind });
  }
}

/** What the model compares of a record. */
export const modelStateOf = ({ deletedAt, text, dueDay, state, renegotiations }: Commitment): ModelState => ({
  lives: deletedAt === null,
  text,
  dueDay,
  state,
  moves: renegotiations.length,
});
