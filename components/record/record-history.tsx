import { type Ref, useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { HistoryLine } from '@/lib/ui/record/history-lines';
import { HistoryStep } from './history-step';
import styles from './record-history.module.css';

/** Steps shown at first: most records have fewer. */
const shownFirst = 10;

interface Props {
  /** Newest first. */
  readonly lines: readonly HistoryLine[];
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** What happened to a record: who wrote, when, and what changed. */
export function RecordHistory({ lines, headingRef }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const shown = whole ? lines : lines.slice(0, shownFirst);
  const rest = lines.length - shown.length;
  return (
    <section className={styles.history} aria-labelledby={id}>
      <h3 id={id} ref={headingRef} tabIndex={-1}>
        {t('history_heading')}
      </h3>
      {lines.length === 0 && <p className={styles.none}>{t('history_none')}</p>}
      <ol>
        {shown.map((line) => (
          <HistoryStep key={line.version} line={line} />
        ))}
      </ol>
      {rest > 0 && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {t('show_rest', { rest })}
        </Button>
      )}
    </section>
  );
}
