import styles from './row-title.module.css';

interface Props {
  /** Of the record: the keyboard comes back here when its page is closed. */
  readonly id: string;
  readonly text: string;
  /** Shows all of it, as while the row's form is open. */
  readonly whole?: boolean;
  readonly onOpen: () => void;
}

/** The text of a row, which leads to the page of its record. */
export const RowTitle = ({ id, text, whole = false, onOpen }: Props) => (
  <button type="button" className={styles.title} data-whole={whole} data-record={id} onClick={onOpen}>
    <span dir="auto">{text}</span>
  </button>
);
