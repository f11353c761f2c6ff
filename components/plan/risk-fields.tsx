import { LimitedField } from '@/components/log/limited-field';
import { LineField } from '@/components/log/line-field';
import { MoreFields } from '@/components/log/more-fields';
import { PastDayField } from '@/components/log/past-day-field';
import type { ShortFieldsProps } from '@/components/short/short-edit-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { textLimits } from '@/lib/ui/log/check-text';
import type { RiskValues } from '@/lib/ui/plan/risk-form-kind';
import { PlanNoteField } from './plan-note-field';
import { RankField } from './rank-field';

/** The fields of a risk. */
export function RiskFields({ values, errors, onChange }: ShortFieldsProps<RiskValues>) {
  const { t } = useCatalogue();
  const { text, probability, impact, response, owner, reviewOn, closedOn, note } = values;
  return (
    <>
      <LimitedField
        label={t('plan_risk_text')}
        rows={2}
        max={textLimits.long}
        value={text}
        error={errors.text}
        onText={(typed) => onChange({ text: typed })}
      />
      <RankField
        legend={t('plan_probability')}
        value={probability}
        onRank={(rank) => onChange({ probability: rank })}
      />
      <RankField legend={t('plan_impact')} value={impact} onRank={(rank) => onChange({ impact: rank })} />
      <LimitedField
        label={t('plan_response')}
        rows={2}
        max={textLimits.long}
        value={response}
        error={errors.response}
        onText={(typed) => onChange({ response: typed })}
      />
      <MoreFields open={[owner, reviewOn, closedOn, note].some((entry) => entry !== '')}>
        <LineField
          label={t('issue_owner')}
          maxLength={textLimits.short}
          value={owner}
          error={errors.owner}
          onText={(typed) => onChange({ owner: typed })}
        />
        <LineField
          type="date"
          label={t('plan_review_on')}
          value={reviewOn}
          error={errors.reviewOn}
          onText={(day) => onChange({ reviewOn: day })}
        />
        <PastDayField
          label={t('plan_closed_on')}
          value={closedOn}
          error={errors.closedOn}
          onDay={(day) => onChange({ closedOn: day })}
        />
        <PlanNoteField note={note} error={errors.note} onNote={(typed) => onChange({ note: typed })} />
      </MoreFields>
    </>
  );
}
