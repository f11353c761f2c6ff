import { useState } from 'react';
import type { CommitmentEntry } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type CommitmentField, checkCommitment } from '@/lib/ui/log/check-commitment';
import { commitmentEntry } from '@/lib/ui/log/commitment-entry';
import { type FieldProblem, fieldErrors } from '@/lib/ui/log/field-problem';
import { type FrameField, refusedFields } from '@/lib/ui/log/refused-fields';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { chooseText, disputedFields, type EditState, meetRecord, startEdit, typeInto } from './edit-state';
import { type EditValues, editValuesOf } from './edit-values';
import type { DraftBox } from './use-record-drafts';

export interface UseEdit {
  /** As it stands now; another view may change it at any moment. */
  readonly commitment: Commitment;
  readonly drafts: DraftBox;
  readonly save: (entry: CommitmentEntry) => Promise<WriteOutcome>;
  readonly onSaved: () => void;
}

type Problem = FieldProblem<CommitmentField | FrameField>;

/** The form that edits a commitment, beside whatever else happens to it. */
export function useEdit({ commitment, drafts, save, onSaved }: UseEdit) {
  const catalogue = useCatalogue();
  const { t, today } = catalogue;
  const record = { values: editValuesOf(commitment, catalogue), version: commitment.version };
  const [state, setState] = useState(() => startEdit(record, drafts.get().edit));
  const [restored, setRestored] = useState(() => drafts.get().edit !== undefined);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = meetRecord(state, record);
  const disputed = disputedFields(shown, record);
  const isGone = commitment.deletedAt !== null;

  const take = (next: EditState): void => {
    setState(next);
    drafts.keep({ edit: { base: next.base, values: next.values } });
  };
  const write = async ({ values, version }: EditState): Promise<void> => {
    const found = checkCommitment(values, today);
    setProblems(found);
    setOutcome(null);
    if (busy || found.length > 0) return;
    setBusy(true);
    const { id, clientId, evidence } = commitment;
    const { engagementId } = values;
    const expectedVersion = isGone ? 0 : version;
    const done = await save(commitmentEntry(values, { id, clientId, engagementId, evidence, expectedVersion }));
    setBusy(false);
    if (done.kind === 'saved') {
      drafts.keep({ edit: undefined });
      onSaved();
      return;
    }
    setOutcome(done);
    if (done.kind === 'invalid') setProblems(refusedFields(done.fields));
  };
  return {
    values: shown.values,
    theirs: record.values,
    tookOver: shown.tookOver,
    beside: shown.beside,
    disputed,
    restored,
    busy,
    outcome,
    isGone,
    errors: fieldErrors(problems, t),
    type: (part: Partial<EditValues>) => {
      setProblems([]);
      take(typeInto(shown, part));
    },
    /** A dispute is settled first. */
    submit: () => (disputed.length > 0 ? Promise.resolve() : write(shown)),
    choose: (choice: 'mine' | 'theirs' | 'beside') => {
      const next = chooseText(shown, record, choice);
      take(next);
      return choice === 'mine' ? write(next) : Promise.resolve();
    },
    startOver: () => {
      drafts.keep({ edit: undefined });
      setRestored(false);
      setState(startEdit(record, undefined));
    },
  };
}
