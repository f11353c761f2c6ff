import type { Commitment } from '@/lib/domain/commitment';
import { recordBase } from './record-base';

/** An open promise of ours to Northwind, due 2026-03-13. */
export function aCommitment(fields: Partial<Commitment> = {}): Commitment {
  return {
    ...recordBase,
    id: 'commitment-1',
    clientId: 'client-northwind',
    engagementId: null,
    direction: 'ours',
    text: 'Send the revised timeline',
    owner: 'Sam',
    dueDay: '2026-03-13',
    state: 'open',
    settledOn: null,
    missReason: null,
    note: '',
    renegotiations: [],
    blockedBy: [],
    evidence: null,
    ...fields,
  };
}
