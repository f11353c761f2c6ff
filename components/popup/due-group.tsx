import type { ReactNode } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './due-group.module.css';

interface Props {
  readonly heading: string;
  readonly total: number;
  /** How many of them are listed. */
  readonly shown: number;
  /** Folded lists open on request. */
  readonly fold: 'none' | 'closed' | 'open';
  /** The rows. */
  readonly children: ReactNode;
}

/** The promises of one side, with their true number. Nothing at all where there are none. */
export function DueGroup({ heading, total, shown, fold, children }: Props) {
  const { t } = useCatalogue();
  if (total === 0) return null;
  const title = (
    <h2 className={styles.heading}>
      <span>{heading}</span>
      <span className={styles.count}>{t('popup_count', { count: total })}</span>
    </h2>
  );
  const list = (
    <>
      <ul>{children}</ul>
      {shown < total && <p className={styles.rest}>{t('popup_first', { shown, total })}</p>}
    </>
  );
  if (fold === 'none') {
    return (
      <section className={styles.group}>
        {title}
        {list}
      </section>
    );
  }
  return (
    <details className={styles.group} open={fold === 'open'}>
      <summary>{title}</summary>
      {list}
    </details>
  );
}
