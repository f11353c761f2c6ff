import { type ReactNode, useId } from 'react';
import styles from './choices.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Options, in groups or not. */
  readonly children: ReactNode;
}

/** One choice for a draft, in one line: a list of the browser's own, which keys and screen readers know. */
export function ChoiceRow({ label, value, onChoose, children }: Props) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  );
}
