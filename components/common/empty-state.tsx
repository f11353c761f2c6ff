import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
  readonly role?: 'alert' | 'status';
}

/** A place with nothing to list: what is so, and what one can do. */
export function EmptyState({ title, text, actions, role }: Props) {
  return (
    <div className={styles.empty} role={role}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {actions !== undefined && <div className={styles.row}>{actions}</div>}
    </div>
  );
}
