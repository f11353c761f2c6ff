import { useState } from 'react';
import type { OfferedSuggestion } from './view-types';
import type { WriteOutcome } from './write-outcome';

export type OnDismiss = (offer: OfferedSuggestion) => Promise<WriteOutcome>;

/** The state of one row while its suggestion is being dismissed; how it ended is said at the foot. */
export function useDismiss(offer: OfferedSuggestion, onDismiss: OnDismiss) {
  const [busy, setBusy] = useState(false);
  const dismiss = async () => {
    setBusy(true);
    await onDismiss(offer);
    setBusy(false);
  };
  return { busy, dismiss };
}
