import type { Commitment } from '@/lib/domain/commitment';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';

/** The page of a commitment of Northwind that was logged and never touched. */
export function aCommitmentFile(fields: Partial<Commitment> = {}, rest: Partial<CommitmentFile> = {}): CommitmentFile {
  const commitment = aCommitment({ dueDay: '2026-11-24', ...fields });
  return {
    commitment,
    history: [{ version: 1, action: 'save', at: '2026-11-16T08:00:00.000Z', here: true, record: commitment }],
    earliest: null,
    client: aClient(),
    contacts: [],
    engagements: [],
    names: {
      clients: new Map([['client-northwind', 'Northwind']]),
      engagements: new Map(),
      promises: new Map(),
    },
    waitsFor: [],
    waiting: [],
    blockers: [],
    quoteFits: null,
    draft: null,
    ...rest,
  };
}
