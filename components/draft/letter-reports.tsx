import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { Letter } from '@/lib/ui/view-types';
import styles from './letter.module.css';

/** The name of a template stands in a sentence. */
const longestName = 80;

interface Props {
  readonly letter: Pick<Letter, 'composer' | 'reports'>;
}

/** What of a letter was or will be recorded as told to the client, one quiet line each. */
export function LetterReports({ letter: { composer, reports } }: Props) {
  const { t } = useCatalogue();
  const waiting = composer === null ? 'letter_report' : 'draft_report';
  return reports
    .filter(({ stands, recorded }) => stands || recorded)
    .map(({ touchpointId, report, recorded }) => (
      <p key={touchpointId} className={styles.hint} dir="auto">
        {t(recorded ? 'draft_report_recorded' : waiting, { name: isolate(report.template.slice(0, longestName)) })}
      </p>
    ));
}
