import type { ReactNode } from 'react';
import styles from './chip.module.css';

/** A day, or a duration, at the end of a row; `late` and `soon` also say so in words. */
export function Chip({ tone, children }: { readonly tone: 'late' | 'soon' | 'quiet'; readonly children: ReactNode }) {
  return <span className={`${styles.chip} ${tone === 'quiet' ? '' : styles[tone]}`}>{children}</span>;
}
