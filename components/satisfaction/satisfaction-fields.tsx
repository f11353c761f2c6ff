import type { RefObject } from 'react';
import { LimitedField } from '@/components/log/limited-field';
import { LineField } from '@/components/log/line-field';
import { PastDayField } from '@/components/log/past-day-field';
import type { Contact } from '@/lib/domain/contact';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { textLimits } from '@/lib/ui/log/check-text';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import type { SatisfactionField } from '@/lib/ui/satisfaction/check-satisfaction';
import { type SatisfactionValues, withMetric } from '@/lib/ui/satisfaction/satisfaction-values';
import { MetricField } from './metric-field';
import { RespondentField } from './respondent-field';
import styles from './satisfaction-fields.module.css';
import { ScaleField } from './scale-field';

interface Props {
  readonly values: SatisfactionValues;
  readonly errors: FieldErrors<SatisfactionField>;
  readonly contacts: readonly Contact[];
  readonly onChange: (part: Partial<SatisfactionValues>) => void;
  /** Holds the answers, the first of which takes the focus when the form opens. */
  readonly scaleRef?: RefObject<HTMLFieldSetElement | null>;
}

const channels = ['mail', 'phone', 'meeting', 'chat', 'survey'] as const;

/** The fields of a satisfaction response, whether it is new or on file. */
export function SatisfactionFields({ values, errors, contacts, onChange, scaleRef }: Props) {
  const { t } = useCatalogue();
  const { metric, on, channel, comment } = values;
  return (
    <>
      <MetricField value={metric} onChoose={(chosen) => onChange(withMetric(values, chosen))} />
      <ScaleField values={values} error={errors.value} onChange={onChange} fieldRef={scaleRef} />
      <RespondentField values={values} error={errors.respondent} contacts={contacts} onChange={onChange} />
      <div className={styles.pair}>
        <PastDayField label={t('score_on')} value={on} error={errors.on} onDay={(day) => onChange({ on: day })} />
        <LineField
          label={t('score_channel')}
          maxLength={textLimits.short}
          offers={channels.map((name) => t(`score_channel_${name}`))}
          value={channel}
          error={errors.channel}
          onText={(text) => onChange({ channel: text })}
        />
      </div>
      <LimitedField
        label={t('score_comment')}
        rows={2}
        max={textLimits.long}
        value={comment}
        error={errors.comment}
        onText={(text) => onChange({ comment: text })}
      />
    </>
  );
}
