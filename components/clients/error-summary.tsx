import { useEffect, useRef } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './client-form.module.css';

export interface SummaryEntry {
  readonly path: string;
  readonly sentence: string;
}

interface Props {
  readonly entries: readonly SummaryEntry[];
  /** Grows with each attempt to save, so that the summary takes the focus each time. */
  readonly attempt: number;
  readonly onGo: (path: string) => void;
}

/** All that needs a look, each a way to its field. */
export function ErrorSummary({ entries, attempt, onGo }: Props) {
  const { t } = useCatalogue();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same errors at a new attempt are told again
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <strong>{t('form_errors', { count: entries.length })}</strong>
      <ul>
        {entries.map(({ path, sentence }) => (
          <li key={path}>
            <button type="button" onClick={() => onGo(path)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
