import { type ReactNode, useEffect, useState } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './more-fields.module.css';

interface Props {
  /** Something in it is filled or wrong: it opens by itself, and is closed only by hand. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What most records do without, behind one line. */
export function MoreFields({ open, children }: Props) {
  const { t } = useCatalogue();
  const [shown, setShown] = useState(open);
  useEffect(() => {
    if (open) setShown(true);
  }, [open]);
  return (
    <details className={styles.more} open={shown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>{t('log_more')}</summary>
      {children}
    </details>
  );
}
