import type { HistoryLine } from '@/lib/ui/record/history-lines';
import { shortened } from '@/lib/ui/record/shortened';
import { ChangedField } from './changed-field';
import styles from './record-history.module.css';

/** One write: what was done, by whom and when, and each changed field from one value to the other. */
export function HistoryStep({ line }: { readonly line: HistoryLine }) {
  const { what, who, when, changes, remarks } = line;
  return (
    <li>
      <p>
        <strong>{what}</strong>
        <span className={styles.when}>
          {who} · {when}
        </span>
      </p>
      {changes.map((change) => (
        <ChangedField key={change.field} line={change} />
      ))}
      {remarks.map((remark) => (
        <p key={remark} className={styles.change} dir="auto">
          {shortened(remark)}
        </p>
      ))}
    </li>
  );
}
