import { useState } from 'react';
import type { WriteOutcome } from './write-outcome';

/** The state of a button that writes: pressed again while it writes it does nothing more. */
export function useOnce(write: () => Promise<WriteOutcome>) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    setOutcome(null);
    const done = await write();
    setBusy(false);
    setOutcome(done);
  };
  return { busy, outcome, run };
}
