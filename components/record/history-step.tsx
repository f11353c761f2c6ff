import { ForeignText } from '@/components/common/foreign-text';
import { HiddenText } from '@/components/common/hidden-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { HistoryLine } from '@/lib/ui/record/history-lines';
import styles from './record-history.module.css';

/** A note of twenty thousand characters is read on the page itself; in a step it is cut. */
const longestValue = 200;
const short = (text: string): string => (text.length > longestValue ? `${text.slice(0, longestValue)}…` : text);

/** One write: what was done, by whom and when, and each changed field from one value to the other. */
export function HistoryStep({ line }: { readonly line: HistoryLine }) {
  const { t } = useCatalogue();
  const { what, who, when, changes, remarks } = line;
  return (
    <li>
      <p>
        <strong>{what}</strong>
        <span className={styles.when}>
          {who} · {when}
        </span>
      </p>
      {changes.map(({ field, from, to }) => (
        <p key={field} className={styles.change}>
          <span className={styles.field}>{t('history_field', { field })}</span>{' '}
          <ForeignText className={styles.from ?? ''}>{short(from)}</ForeignText> <span aria-hidden="true">→</span>
          <HiddenText>{t('history_became')}</HiddenText> <ForeignText>{short(to)}</ForeignText>
        </p>
      ))}
      {remarks.map((remark) => (
        <p key={remark} className={styles.change} dir="auto">
          {short(remark)}
        </p>
      ))}
    </li>
  );
}
