import { useEffect, useId, useRef } from 'react';
import { ForeignText } from '@/components/common/foreign-text';
import type { ReportLine } from '@/lib/app/reply/report-lines';
import type { ReportedItem } from '@/lib/domain/report-snapshot';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { listKeys } from '@/lib/ui/reply/list-keys';
import styles from './include-box.module.css';

interface Props {
  readonly list: ReportedItem['list'];
  readonly lines: readonly ReportLine[];
  readonly left: readonly string[];
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

/** One list of a report: a tick for all of it, and one for each line. */
export function IncludeList({ list, lines, left, onTick }: Props) {
  const { t, day } = useCatalogue();
  const id = useId();
  const whole = useRef<HTMLInputElement>(null);
  const keys = lines.map(({ key }) => key);
  const on = keys.filter((key) => !left.includes(key)).length;
  useEffect(() => {
    // No attribute says "some of them".
    if (whole.current) whole.current.indeterminate = on > 0 && on < keys.length;
  }, [on, keys.length]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list named by its own tick, which a legend cannot hold
    <div role="group" aria-labelledby={id} className={styles.list}>
      <label className={styles.all}>
        <input
          ref={whole}
          type="checkbox"
          checked={on === keys.length}
          onChange={({ target }) => onTick(keys, target.checked)}
        />
        <span id={id}>{t(listKeys[list])}</span>
      </label>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.key} className={styles.line}>
            <label>
              <input
                type="checkbox"
                checked={!left.includes(line.key)}
                onChange={({ target }) => onTick([line.key], target.checked)}
              />
              <ForeignText className={styles.text ?? ''}>{line.text}</ForeignText>
              {line.day !== null && <small>{day(line.day, 'plain')}</small>}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
