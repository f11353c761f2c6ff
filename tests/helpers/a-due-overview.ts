import type { DueOverview } from '@/lib/app/due-overview';
import type { Commitment } from '@/lib/domain/commitment';
import { aCommitment } from './a-commitment';

/** Commitments as a list over several clients; `total` for one that is cut. */
export const aDueList = (commitments: readonly Commitment[], clientName = 'Northwind', total = commitments.length) => ({
  items: commitments.map((commitment) => ({ commitment, clientName })),
  total,
});

const none = { items: [], total: 0 };

/** Two of ours, late and due on 2026-11-20, and nothing of theirs. */
export const aDueOverview = (fields: Partial<DueOverview> = {}): DueOverview => ({
  ours: aDueList([
    aCommitment({ id: 'p1', text: 'Send the revised timeline', dueDay: '2026-11-18' }),
    aCommitment({ id: 'p2', text: 'Confirm the pilot sites', dueDay: '2026-11-20' }),
  ]),
  theirs: none,
  next: null,
  ...fields,
});
