import type { ReactNode } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './sidebar-shell.module.css';

interface Props {
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly notice: ReactNode;
}

/** The open sidebar: its head stays, what is below scrolls, what was just done stands at the foot. */
export function SidebarShell({ header, children, notice }: Props) {
  const { t } = useCatalogue();
  return (
    <aside className={styles.shell} aria-label={t('sidebar_label')}>
      {header}
      <main className={styles.body}>
        <div className={styles.inner}>{children}</div>
      </main>
      {notice}
    </aside>
  );
}
