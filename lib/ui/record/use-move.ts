import { useState } from 'react';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type FieldProblem, fieldErrors } from '@/lib/ui/log/field-problem';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { checkMove, emptyMove, type Move, type MoveEntry, type MoveField, moveOf } from './move-entry';
import type { DraftBox } from './use-record-drafts';

export interface UseMove {
  readonly commitment: Commitment;
  readonly drafts: DraftBox;
  readonly save: (commitment: Commitment, move: Move) => Promise<WriteOutcome>;
  readonly onSaved: () => void;
}

/** The form that moves the due day of a commitment. */
export function useMove({ commitment, drafts, save, onSaved }: UseMove) {
  const { t, today } = useCatalogue();
  const [entry, setEntry] = useState(() => drafts.get().move ?? emptyMove);
  const [restored, setRestored] = useState(() => drafts.get().move !== undefined);
  const [problems, setProblems] = useState<readonly FieldProblem<MoveField>[]>([]);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    const found = checkMove(entry, commitment, today);
    setProblems(found);
    setOutcome(null);
    if (busy || found.length > 0) return;
    setBusy(true);
    const done = await save(commitment, moveOf(entry, commitment, today));
    setBusy(false);
    setOutcome(done);
    if (done.kind !== 'saved') return;
    drafts.keep({ move: undefined });
    onSaved();
  };
  return {
    entry,
    restored,
    busy,
    outcome,
    errors: fieldErrors(problems, t),
    type: (part: Partial<MoveEntry>) => {
      const next = { ...entry, ...part };
      setProblems([]);
      setEntry(next);
      drafts.keep({ move: next });
    },
    submit,
    startOver: () => {
      drafts.keep({ move: undefined });
      setRestored(false);
      setEntry(emptyMove);
    },
  };
}
