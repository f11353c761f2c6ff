import { useState } from 'react';
import { LimitedField } from '@/components/log/limited-field';
import { LineField } from '@/components/log/line-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type ChangeValues, hasImpact } from '@/lib/ui/change/change-values';
import type { ChangeField } from '@/lib/ui/change/check-change';
import { textLimits } from '@/lib/ui/log/check-text';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import { AmountFields } from './amount-fields';
import styles from './change-fields.module.css';

interface Props {
  readonly values: ChangeValues;
  readonly errors: FieldErrors<ChangeField>;
  readonly onChange: (part: Partial<ChangeValues>) => void;
}

const texts = [
  { field: 'people', label: 'change_people' },
  { field: 'scope', label: 'change_scope' },
  { field: 'risk', label: 'change_risk' },
  { field: 'ifNotDone', label: 'change_if_not_done' },
] as const;

/** What a change costs: behind one line until it is assessed, or something in it is wrong. */
export function ImpactFields({ values, errors, onChange }: Props) {
  const { t } = useCatalogue();
  const [unfolded, setUnfolded] = useState(() => hasImpact(values));
  const isWrong = [errors.days, errors.amount, errors.currency, ...texts.map(({ field }) => errors[field])].some(
    (error) => error !== undefined,
  );
  return (
    <details
      className={styles.fold}
      open={unfolded || isWrong}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary>{t('change_impact')}</summary>
      <LineField
        label={t('change_days')}
        hint={t('change_days_hint')}
        maxLength={textLimits.short}
        value={values.days}
        error={errors.days}
        onText={(text) => onChange({ days: text })}
      />
      <AmountFields values={values} errors={errors} onChange={onChange} />
      {texts.map(({ field, label }) => (
        <LimitedField
          key={field}
          label={t(label)}
          rows={1}
          max={textLimits.long}
          value={values[field]}
          error={errors[field]}
          onText={(text) => onChange({ [field]: text })}
        />
      ))}
    </details>
  );
}
