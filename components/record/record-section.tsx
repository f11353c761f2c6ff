import { type ReactNode, useId } from 'react';
import styles from './record-page.module.css';

/** A part of a record's page under its heading. */
export function RecordSection({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}
