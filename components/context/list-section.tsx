import { type ReactNode, type Ref, useId } from 'react';
import { HiddenText } from '@/components/common/hidden-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './list-section.module.css';

interface Props {
  readonly heading: string;
  readonly count: number;
  /** Said in place of the list when there is nothing. */
  readonly none: string;
  /** The rows. */
  readonly children: ReactNode;
  readonly more?: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly listRef?: Ref<HTMLUListElement>;
}

/** A heading with its count, and a list or the words that there is none. */
export function ListSection({ heading, count, none, children, more, headingRef, listRef }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1} className={styles.heading}>
        <span>{heading}</span>
        <span className={styles.count}>
          <span aria-hidden="true">{count}</span>
          <HiddenText>{t('count_open', { count })}</HiddenText>
        </span>
      </h2>
      {count === 0 ? <p className={styles.none}>{none}</p> : <ul ref={listRef}>{children}</ul>}
      {more && <div className={styles.more}>{more}</div>}
    </section>
  );
}
