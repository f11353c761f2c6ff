import { Field } from '@/components/common/field';
import type { SatisfactionMetric } from '@/lib/domain/satisfaction';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly value: SatisfactionMetric;
  readonly onChoose: (metric: SatisfactionMetric) => void;
}

const metrics = ['csat', 'nps', 'ces', 'words'] as const;

/** On which scale it was asked. */
export function MetricField({ value, onChoose }: Props) {
  const { t } = useCatalogue();
  return (
    <Field label={t('score_metric')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => onChoose(metrics.find((metric) => metric === target.value) ?? value)}
        >
          {metrics.map((metric) => (
            <option key={metric} value={metric}>
              {t(`score_metric_${metric}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
