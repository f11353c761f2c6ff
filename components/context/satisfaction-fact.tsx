import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import type { ClientContext } from '@/lib/ui/view-types';
import { Fact } from './fact';
import styles from './facts.module.css';
import { TrendLine } from './trend-line';

interface Props {
  readonly satisfaction: ClientContext['satisfaction'];
  readonly onOpen: OpenRecord;
}

/** The last answer on its own scale, its day, and the line of the answers before it; the answer leads to its page and the others. */
export function SatisfactionFact({ satisfaction, onOpen }: Props) {
  const { t, day } = useCatalogue();
  if (!satisfaction) return <Fact tone="nothing" value={t('fact_none')} label={t('fact_score_none')} />;
  const { last, values, trend } = satisfaction;
  const score = t('fact_score', { value: last.value, max: last.scaleMax });
  const trendWords = t('fact_score_trend', { values: values.join(', '), trend: trend ?? 'none' });
  return (
    <Fact
      value={
        <button
          type="button"
          className={styles.link}
          title={t('fact_score_open')}
          onClick={() => onOpen('satisfaction', last.id)}
        >
          {last.word ? withoutDirectionMarks(last.word) : score}
        </button>
      }
      label={
        <>
          {t('fact_score_label', { day: day(last.on) })}
          <TrendLine values={values} min={last.scaleMin} max={last.scaleMax} label={trendWords} />
        </>
      }
    />
  );
}
