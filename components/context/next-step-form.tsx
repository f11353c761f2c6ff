import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { Field } from '@/components/common/field';
import { addDays } from '@/lib/domain/add-days';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { checkDay } from '@/lib/ui/log/check-day';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './settle-form.module.css';

/** With more ways on than that none is chosen beforehand: a decision is not to be made by pressing Enter. */
const mostUnasked = 2;

interface Props<State extends string> {
  readonly id: string;
  /** The ways on, the usual one first. */
  readonly choices: readonly { readonly state: State; readonly label: string }[];
  /** The state that lasts until a day. */
  readonly until?: State;
  readonly busy: boolean;
  readonly onSave: (state: State, until: string | null) => void;
  readonly onClose: () => void;
}

/** Chooses the next step in the life of a record. */
export function NextStepForm<State extends string>({ id, choices, until, busy, onSave, onClose }: Props<State>) {
  const { t, today } = useCatalogue();
  const group = useId();
  const mayWrite = useMayWrite();
  const [chosen, setChosen] = useState<State | null>(
    choices.length <= mostUnasked ? (choices[0]?.state ?? null) : null,
  );
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const asksDay = until !== undefined && chosen === until;
  const isDay = day > today && checkDay({ day, text: day }, today) === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || !mayWrite) return;
    setTried(true);
    if (chosen !== null && (!asksDay || isDay)) onSave(chosen, asksDay ? day : null);
  };
  return (
    <form id={id} className={styles.form} onSubmit={submit} noValidate>
      <fieldset className={styles.states} aria-describedby={tried && chosen === null ? `${id}-error` : undefined}>
        <legend>{t('step_legend')}</legend>
        {choices.map(({ state, label }) => (
          <label key={state}>
            <input type="radio" name={group} checked={chosen === state} onChange={() => setChosen(state)} />
            {label}
          </label>
        ))}
      </fieldset>
      {tried && chosen === null && (
        <p id={`${id}-error`} role="alert" className={styles.problem}>
          {t('step_missing')}
        </p>
      )}
      {asksDay && (
        <Field label={t('step_until')} error={tried && !isDay ? t('step_until_missing') : undefined}>
          {(control) => (
            <input
              {...control}
              type="date"
              min={addDays(today, 1)}
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          )}
        </Field>
      )}
      <div className={styles.actions}>
        <Button look="go" type="submit" resting={busy || !mayWrite}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
