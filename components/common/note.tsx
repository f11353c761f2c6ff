import type { ReactNode } from 'react';
import styles from './note.module.css';

interface Props {
  readonly tone: 'calm' | 'soon' | 'late';
  readonly title?: ReactNode;
  readonly children: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  readonly role?: 'alert' | 'status' | 'note';
}

/** A few words set apart from the lists, with their ways out. */
export function Note({ tone, title, children, actions, role = 'note' }: Props) {
  return (
    <div role={role} className={`${styles.note} ${tone === 'calm' ? '' : styles[tone]}`}>
      {title !== undefined && <strong>{title}</strong>}
      <p>{children}</p>
      {actions !== undefined && <div className={styles.row}>{actions}</div>}
    </div>
  );
}
