import { useState } from 'react';
import type { Commitment } from '@/lib/domain/commitment';
import type { SettleEntry } from './settle-entry';
import type { Settlement } from './view-types';
import type { WriteOutcome } from './write-outcome';

export type OnSettle = (commitment: Commitment, settlement: Settlement) => Promise<WriteOutcome>;

/** The state of one row while its commitment is being settled; what was entered outlives a failure and a closed form. */
export function useSettle(
  commitment: Commitment,
  today: string,
  onSettle: OnSettle,
  state: SettleEntry['state'] = 'kept',
) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const [entry, setEntry] = useState<SettleEntry>({ state, on: today, reason: '' });

  const settle = async (settlement: Settlement) => {
    setBusy(true);
    setOutcome(null);
    const done = await onSettle(commitment, settlement);
    setBusy(false);
    setOutcome(done);
    if (done.kind === 'saved') setOpen(false);
    return done;
  };
  return { open, setOpen, busy, outcome, entry, setEntry, settle };
}
