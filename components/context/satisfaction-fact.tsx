import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { ClientContext } from '@/lib/ui/view-types';
import { Fact } from './fact';
import { TrendLine } from './trend-line';

/** The last answer on its own scale, its day, and the line of the answers before it. */
export function SatisfactionFact({ satisfaction }: { readonly satisfaction: ClientContext['satisfaction'] }) {
  const { t, day } = useCatalogue();
  if (!satisfaction) return <Fact tone="nothing" value={t('fact_none')} label={t('fact_score_none')} />;
  const { last, values, trend } = satisfaction;
  const score = t('fact_score', { value: last.value, max: last.scaleMax });
  const trendWords = t('fact_score_trend', { values: values.join(', '), trend: trend ?? 'none' });
  return (
    <Fact
      value={last.word ? withoutDirectionMarks(last.word) : score}
      label={
        <>
          {t('fact_score_label', { day: day(last.on) })}
          <TrendLine values={values} min={last.scaleMin} max={last.scaleMax} label={trendWords} />
        </>
      }
    />
  );
}
