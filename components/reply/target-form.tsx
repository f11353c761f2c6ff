import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { InsertTarget } from '@/lib/ui/reply/choose-target';
import { targetWords } from '@/lib/ui/reply/target-words';
import type { InsertStep } from '@/lib/ui/reply/use-insertion';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './target-form.module.css';

interface Props extends Omit<Extract<InsertStep, { kind: 'ask' }>, 'kind'> {
  readonly onInsert: (target: InsertTarget) => void;
  readonly onClose: () => void;
}

/** Asks into which of several mails the draft goes; nothing is chosen beforehand but one of the thread's own. */
export function TargetForm({ composers, targets, suggested, onInsert, onClose }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const mayWrite = useMayWrite();
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(suggested);
  const [tried, setTried] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!mayWrite) return;
    setTried(true);
    if (chosen !== null) onInsert(chosen);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <fieldset aria-describedby={tried && chosen === null ? `${group}-error` : undefined}>
        <legend>{t('reply_ask')}</legend>
        {targets.map((target, at) => {
          const { name, details } = targetWords(target, composers, catalogue);
          return (
            <label key={JSON.stringify(target)}>
              <input
                ref={target === suggested || (suggested === null && at === 0) ? first : undefined}
                type="radio"
                name={group}
                checked={chosen === target}
                onChange={() => setChosen(target)}
              />
              <span>
                {name}
                {details.map((detail) => (
                  <small key={detail} dir="auto">
                    {detail}
                  </small>
                ))}
              </span>
            </label>
          );
        })}
      </fieldset>
      {tried && chosen === null && (
        <p id={`${group}-error`} role="alert" className={styles.problem}>
          {t('reply_ask_missing')}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="go" type="submit" resting={!mayWrite}>
          {t('reply_ask_insert')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
