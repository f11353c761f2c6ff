import type { ReactNode } from 'react';
import styles from './record-facts.module.css';

export interface RecordFact {
  readonly label: string;
  /** Null or '' leaves the line out. */
  readonly value: ReactNode;
}

/** What is known of a record, a line each. */
export function RecordFacts({ facts }: { readonly facts: readonly RecordFact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== '');
  return (
    <dl className={styles.facts}>
      {known.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
