import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface Props {
  readonly value: ReactNode;
  readonly label: ReactNode;
  readonly tone?: 'late' | 'nothing' | undefined;
  readonly hint?: string;
}

/** One figure of the header over its words. */
export const Fact = ({ value, label, tone, hint }: Props) => (
  <div className={`${styles.fact} ${tone ? styles[tone] : ''}`} title={hint}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
