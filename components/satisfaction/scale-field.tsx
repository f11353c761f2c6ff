import { type Ref, useId } from 'react';
import { LineField } from '@/components/log/line-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { hasStepWords, isUsualScale, stepsOf, stepWord } from '@/lib/ui/satisfaction/satisfaction-scales';
import type { SatisfactionValues } from '@/lib/ui/satisfaction/satisfaction-values';
import styles from './satisfaction-fields.module.css';

interface Props {
  readonly values: SatisfactionValues;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<SatisfactionValues>) => void;
  readonly fieldRef?: Ref<HTMLFieldSetElement> | undefined;
}

/** The answer, as one of the steps of its scale; typed where the scale has too many. */
export function ScaleField({ values, error, onChange, fieldRef }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const { metric, value, scaleMin: min, scaleMax: max } = values;
  const steps = stepsOf({ min, max });
  const isOnStep = value === '' || steps?.some((step) => String(step) === value);
  if (steps === null || !isOnStep) {
    return (
      <LineField
        label={t('score_value')}
        hint={t('error_score', { min, max })}
        inputMode="decimal"
        value={value}
        error={error}
        onText={(text) => onChange({ value: text, word: '' })}
      />
    );
  }
  const inWords = hasStepWords(values);
  const ends = metric !== 'words' && isUsualScale(values) ? t(`score_ends_${metric}`) : null;
  const described = [ends && `${id}-ends`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset ref={fieldRef} className={styles.scale} aria-describedby={described}>
      <legend>{t('score_value')}</legend>
      <div className={inWords ? styles.words : styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={id}
              aria-invalid={error !== undefined}
              checked={value === String(step)}
              onChange={() => onChange({ value: String(step), word: '' })}
            />
            <span>{inWords ? stepWord(step, t) : step}</span>
          </label>
        ))}
      </div>
      {ends && (
        <p id={`${id}-ends`} className={styles.ends}>
          {ends}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
