import { LimitedField } from '@/components/log/limited-field';
import { MoreFields } from '@/components/log/more-fields';
import { PastDayField } from '@/components/log/past-day-field';
import type { ShortFieldsProps } from '@/components/short/short-edit-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { textLimits } from '@/lib/ui/log/check-text';
import type { RequirementValues } from '@/lib/ui/plan/requirement-form-kind';
import { PlanNoteField } from './plan-note-field';

/** The fields of a requirement. */
export function RequirementFields({ values, errors, onChange }: ShortFieldsProps<RequirementValues>) {
  const { t } = useCatalogue();
  const { text, confirmedOn, withdrawnOn, note } = values;
  return (
    <>
      <LimitedField
        label={t('plan_requirement_text')}
        rows={3}
        max={textLimits.long}
        value={text}
        error={errors.text}
        onText={(typed) => onChange({ text: typed })}
      />
      <PastDayField
        label={t('plan_confirmed_on')}
        value={confirmedOn}
        error={errors.confirmedOn}
        onDay={(day) => onChange({ confirmedOn: day })}
      />
      <MoreFields open={withdrawnOn !== '' || note !== ''}>
        <PastDayField
          label={t('plan_withdrawn_on')}
          value={withdrawnOn}
          error={errors.withdrawnOn}
          onDay={(day) => onChange({ withdrawnOn: day })}
        />
        <PlanNoteField note={note} error={errors.note} onNote={(typed) => onChange({ note: typed })} />
      </MoreFields>
    </>
  );
}
