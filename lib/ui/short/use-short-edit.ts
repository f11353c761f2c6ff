import { useState } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type FieldProblem, fieldErrors } from '@/lib/ui/log/field-problem';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { beginEdit, choose, disputedIn, type HeldEdit, type KeptEdit, meet, type Standing } from './held-edit';

interface Around<V extends object> {
  /** As it stands now; another view may change it at any moment. */
  readonly record: Standing<V>;
  readonly isGone: boolean;
  readonly kept: KeptEdit<V> | null;
  /** Keeps what is typed; null forgets it. */
  readonly keep: (edit: KeptEdit<V> | null) => void;
  readonly check: (values: V, today: string) => readonly FieldProblem<string>[];
  readonly save: (values: V, expectedVersion: number) => Promise<WriteOutcome>;
  readonly onSaved: () => void;
}

/** The form that edits a record, beside whatever else happens to it. */
export function useShortEdit<V extends object>({ record, isGone, kept, keep, check, save, onSaved }: Around<V>) {
  const { t, today } = useCatalogue();
  const [held, setHeld] = useState(() => beginEdit(record, kept));
  const [restored, setRestored] = useState(kept !== null);
  const [problems, setProblems] = useState<readonly FieldProblem<string>[]>([]);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = meet(held, record);
  const disputed = disputedIn(shown, record);

  const take = (next: HeldEdit<V>): void => {
    setHeld(next);
    setProblems([]);
    keep({ base: next.base, values: next.values });
  };
  return {
    values: shown.values,
    tookOver: shown.tookOver,
    disputed,
    restored,
    busy,
    outcome,
    errors: fieldErrors(problems, t),
    type: (part: Partial<V>) => take({ ...shown, values: { ...shown.values, ...part } }),
    choose: (whose: 'mine' | 'theirs') => take(choose(shown, record, whose)),
    submit: async (): Promise<void> => {
      const found = check(shown.values, today);
      setProblems(found);
      setOutcome(null);
      if (busy || disputed.length > 0 || found.length > 0) return;
      setBusy(true);
      const done = await save(shown.values, isGone ? 0 : shown.version);
      setBusy(false);
      setOutcome(done);
      if (done.kind !== 'saved') return;
      keep(null);
      onSaved();
    },
    startOver: () => {
      keep(null);
      setRestored(false);
      setHeld(beginEdit(record, null));
    },
  };
}
