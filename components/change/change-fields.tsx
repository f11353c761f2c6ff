import type { Ref } from 'react';
import { LimitedField } from '@/components/log/limited-field';
import { LineField } from '@/components/log/line-field';
import { PastDayField } from '@/components/log/past-day-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ChangeValues } from '@/lib/ui/change/change-values';
import type { ChangeField } from '@/lib/ui/change/check-change';
import { textLimits } from '@/lib/ui/log/check-text';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import { submitOnEnter } from '@/lib/ui/log/submit-on-enter';
import styles from './change-fields.module.css';
import { FirstStateField } from './first-state-field';
import { ImpactFields } from './impact-fields';

interface Props {
  readonly values: ChangeValues;
  readonly errors: FieldErrors<ChangeField>;
  /** The state is entered with a new one only; later it is advanced. */
  readonly isNew: boolean;
  /** Categories used before, and common ones. */
  readonly categories: readonly string[];
  readonly onChange: (part: Partial<ChangeValues>) => void;
  /** The field of the title, which takes the focus when the form opens. */
  readonly textRef?: Ref<HTMLTextAreaElement>;
}

/** The fields of a change request, whether it is new or on file. */
export function ChangeFields({ values, errors, isNew, categories, onChange, textRef }: Props) {
  const { t } = useCatalogue();
  const { title, clientWords, category, mandatory, state, requestedOn } = values;
  return (
    <>
      <LimitedField
        label={t('change_title')}
        fieldRef={textRef}
        rows={2}
        enterKeyHint="done"
        max={textLimits.short}
        value={title}
        error={errors.title}
        onKeyDown={submitOnEnter}
        onText={(text) => onChange({ title: text })}
      />
      {isNew && <FirstStateField value={state} onChoose={(chosen) => onChange({ state: chosen })} />}
      <ImpactFields values={values} errors={errors} onChange={onChange} />
      <LimitedField
        label={t('change_client_words')}
        rows={2}
        max={textLimits.long}
        value={clientWords}
        error={errors.clientWords}
        onText={(text) => onChange({ clientWords: text })}
      />
      <div className={styles.pair}>
        <LineField
          label={t('change_category')}
          maxLength={textLimits.short}
          offers={categories}
          value={category}
          error={errors.category}
          onText={(text) => onChange({ category: text })}
        />
        <PastDayField
          label={t('change_requested_on')}
          value={requestedOn}
          error={errors.requestedOn}
          onDay={(day) => onChange({ requestedOn: day })}
        />
      </div>
      <label className={styles.check}>
        <input type="checkbox" checked={mandatory} onChange={({ target }) => onChange({ mandatory: target.checked })} />
        {t('change_mandatory')}
      </label>
    </>
  );
}
