import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { Field } from '@/components/common/field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { checkSettleEntry, isKeptLate, type SettleCheck, type SettleEntry } from '@/lib/ui/settle-entry';
import type { Settlement } from '@/lib/ui/view-types';
import { useMayWrite } from '@/lib/ui/write-guard';
import { ReasonField } from './reason-field';
import styles from './settle-form.module.css';

interface Props {
  readonly id: string;
  readonly dueDay: string | null;
  /** Held by the row, so that closing the form keeps what was entered. */
  readonly entry: SettleEntry;
  readonly busy: boolean;
  /** Asked of one that was kept: which mail delivered it. */
  readonly delivery?: ReactNode;
  readonly onChange: (entry: SettleEntry) => void;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onClose: () => void;
}

const states = { kept: 'settle_kept', missed: 'settle_missed', withdrawn: 'settle_withdrawn' } as const;
const stateNames = ['kept', 'missed', 'withdrawn'] as const;

/** All outcomes of a commitment other than "kept, today". */
export function SettleForm({ id, dueDay, entry, busy, delivery, onChange, onSettle, onClose }: Props) {
  const { t, today } = useCatalogue();
  const group = useId();
  const mayWrite = useMayWrite();
  const [problem, setProblem] = useState<Extract<SettleCheck, { ok: false }> | null>(null);
  const change = (part: Partial<SettleEntry>) => {
    setProblem(null);
    onChange({ ...entry, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || !mayWrite) return;
    const check = checkSettleEntry(entry, dueDay, today);
    if (check.ok) onSettle(check.settlement);
    else setProblem(check);
  };
  const errorAt = (field: 'on' | 'reason') => (problem?.field === field ? t(problem.problem) : undefined);
  return (
    <form id={id} className={styles.form} onSubmit={submit} noValidate>
      <fieldset className={styles.states}>
        <legend>{t('settle_legend')}</legend>
        {stateNames.map((state) => (
          <label key={state}>
            <input type="radio" name={group} checked={entry.state === state} onChange={() => change({ state })} />
            {t(states[state])}
          </label>
        ))}
      </fieldset>
      {entry.state === 'kept' && (
        <Field label={t('settle_day')} error={errorAt('on')}>
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={entry.on}
              onChange={(event) => change({ on: event.target.value })}
            />
          )}
        </Field>
      )}
      {(entry.state === 'missed' || isKeptLate(entry, dueDay)) && (
        <ReasonField
          required={entry.state === 'missed'}
          value={entry.reason}
          error={errorAt('reason')}
          onChange={(reason) => change({ reason })}
        />
      )}
      {entry.state === 'kept' && delivery}
      <div className={styles.actions}>
        <Button look="go" type="submit" resting={busy || !mayWrite}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
