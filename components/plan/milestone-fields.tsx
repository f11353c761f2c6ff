import { LineField } from '@/components/log/line-field';
import type { ShortFieldsProps } from '@/components/short/short-edit-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { textLimits } from '@/lib/ui/log/check-text';
import type { MilestoneValues } from '@/lib/ui/plan/milestone-form-kind';
import { PlanNoteField } from './plan-note-field';

interface Props extends ShortFieldsProps<MilestoneValues> {
  /** The day that was first agreed is asked for once. */
  readonly isNew: boolean;
}

/** The fields of a milestone. */
export function MilestoneFields({ values, errors, onChange, isNew }: Props) {
  const { t } = useCatalogue();
  const { name, baseline, forecast, actual, note } = values;
  return (
    <>
      <LineField
        label={t('plan_milestone_name')}
        maxLength={textLimits.short}
        value={name}
        error={errors.name}
        onText={(typed) => onChange({ name: typed })}
      />
      {isNew && (
        <LineField
          type="date"
          label={t('plan_baseline')}
          hint={t('plan_baseline_hint')}
          value={baseline}
          error={errors.baseline}
          onText={(day) => onChange({ baseline: day })}
        />
      )}
      <LineField
        type="date"
        label={t('plan_forecast')}
        value={forecast}
        error={errors.forecast}
        onText={(day) => onChange({ forecast: day })}
      />
      <LineField
        type="date"
        label={t('plan_actual')}
        value={actual}
        error={errors.actual}
        onText={(day) => onChange({ actual: day })}
      />
      <PlanNoteField note={note} error={errors.note} onNote={(typed) => onChange({ note: typed })} />
    </>
  );
}
