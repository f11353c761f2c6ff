import { useRef, useState } from 'react';
import type { WriteOutcome } from './write-outcome';

/** The state of one row while its record is taken a step further. The keyboard goes back to the row's button. */
export function useAdvance<Step>(onAdvance: (step: Step) => Promise<WriteOutcome>) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const advance = async (step: Step): Promise<WriteOutcome> => {
    setBusy(true);
    setOutcome(null);
    const done = await onAdvance(step);
    setBusy(false);
    setOutcome(done);
    if (done.kind === 'saved') close();
    return done;
  };
  return { open, setOpen, busy, outcome, opener, close, advance };
}
