import { useId } from 'react';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { LetterActions } from '@/lib/ui/letter-actions';
import type { Letter } from '@/lib/ui/view-types';
import styles from './letter.module.css';
import { LetterPromises } from './letter-promises';

interface Props {
  readonly letter: Letter;
  /** Whether it is one of several, and so named by its subject. */
  readonly named: boolean;
  /** The client that stands in the panel. */
  readonly shownClient: string | null;
  readonly actions: LetterActions;
}

/** A draft that is being written: what in it will be logged, and for whom where that does not go without saying. */
export function OpenLetter({ letter, named, shownClient, actions }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const { subject, clientId, clientName, promises } = letter;
  const heading =
    named && subject ? t('draft_heading_of', { subject: isolate(subject.slice(0, 60)) }) : t('draft_heading');
  const isElsewhere = clientId !== null && clientId !== shownClient;
  return (
    <section className={styles.letter} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {isElsewhere && (
        <p className={styles.client}>
          <ForeignText>{t('draft_for', { client: isolate(clientName) })}</ForeignText>
        </p>
      )}
      {promises.length > 0 && <LetterPromises letter={letter} actions={actions} />}
      {clientId === null && promises.length > 0 && (
        <p className={styles.ask}>
          {t('draft_no_client')}{' '}
          <Button onClick={() => actions.onChooseClient(letter.id)}>{t('draft_choose_client')}</Button>
        </p>
      )}
      {clientId !== null && promises.some(({ logged }) => !logged) && <p className={styles.hint}>{t('draft_hint')}</p>}
    </section>
  );
}
