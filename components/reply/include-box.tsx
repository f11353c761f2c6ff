import type { ReportLine } from '@/lib/app/reply/report-lines';
import type { ReportedItem } from '@/lib/domain/report-snapshot';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './include-box.module.css';
import { IncludeList } from './include-list';

interface Props {
  readonly lines: readonly ReportLine[];
  /** Those that were ticked off. */
  readonly left: readonly string[];
  readonly onLeft: (left: readonly string[]) => void;
}

/** What of the records gets into the draft, by list and line. */
export function IncludeBox({ lines, left, onLeft }: Props) {
  const { t } = useCatalogue();
  if (lines.length === 0) return null;
  const lists = [...new Set(lines.map(({ list }) => list))];
  const chosen = lines.filter(({ key }) => !left.includes(key)).length;
  const tick = (keys: readonly string[], on: boolean): void =>
    onLeft(on ? left.filter((key) => !keys.includes(key)) : [...new Set([...left, ...keys])]);
  const of = (list: ReportedItem['list']) => lines.filter((line) => line.list === list);
  return (
    <details className={styles.box}>
      <summary>
        {t('reply_include')} <small>{t('reply_include_count', { chosen, all: lines.length })}</small>
      </summary>
      {lists.map((list) => (
        <IncludeList key={list} list={list} lines={of(list)} left={left} onTick={tick} />
      ))}
    </details>
  );
}
