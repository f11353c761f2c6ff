import styles from './row-title.module.css';

interface Props {
  readonly text: string;
  /** Shows all of it, as while the row's form is open. */
  readonly whole?: boolean;
  readonly onOpen: () => void;
}

/** The text of a row, which leads to the page of its record. */
export const RowTitle = ({ text, whole = false, onOpen }: Props) => (
  <button type="button" className={styles.title} data-whole={whole} onClick={onOpen}>
    <span dir="auto">{text}</span>
  </button>
);
