import type { ReactNode } from 'react';
import styles from './hidden-text.module.css';

/** Only for screen readers. */
export const HiddenText = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
);
