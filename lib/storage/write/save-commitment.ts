import type { WriteResult, Writer } from '@/lib/app/writer';
import { lateReason } from '@/lib/domain/commitment-life';
import type { Store } from '../create-store';
import { checkBlockers } from './check-blockers';
import { saveLogged } from './save-logged';

type SaveCommitment = Parameters<Writer['saveCommitment']>[0];

const open = { state: 'open', settledOn: null, missReason: null, renegotiations: [] } as const;

/** `Writer.saveCommitment`. A kept one whose corrected due day makes it punctual loses its reason for being late. */
export function saveCommitment(store: Store, { commandId, commitment }: SaveCommitment): Promise<WriteResult> {
  return saveLogged(store, commandId, commitment, {
    kind: 'commitment',
    rest: (before) => {
      if (before === null) return open;
      const { state, settledOn, missReason } = before;
      const late = state === 'kept' && settledOn !== null;
      return late ? { ...before, missReason: lateReason(commitment.dueDay, settledOn, missReason) } : before;
    },
    check: (session, before) => checkBlockers(session, commitment, before),
  });
}
