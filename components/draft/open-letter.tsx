import { useId } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { noteKey } from '@/lib/ui/guard-note';
import type { LetterActions } from '@/lib/ui/letter-actions';
import type { DraftFinding, Letter } from '@/lib/ui/view-types';
import { GuardNotes } from './guard-notes';
import styles from './letter.module.css';
import { LetterPromises } from './letter-promises';
import { LetterReports } from './letter-reports';

interface Props {
  readonly letter: Letter;
  readonly notes: readonly DraftFinding[];
  /** Whether it is one of several, and so named by its subject. */
  readonly named: boolean;
  /** The client that stands in the panel. */
  readonly shownClient: string | null;
  readonly actions: LetterActions;
}

/** A draft that is being written: what in it will be logged, and for whom where that does not go without saying. */
export function OpenLetter({ letter, notes, named, shownClient, actions }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const { subject, clientId, clientName, promises } = letter;
  const heading =
    named && subject ? t('draft_heading_of', { subject: isolate(subject.slice(0, 60)) }) : t('draft_heading');
  const present = new Map(notes.map((finding) => [noteKey(finding), finding]));
  const shownNotes = [...present].flatMap(([key, finding]) => (letter.putAway.includes(key) ? [] : [finding]));
  const isElsewhere = clientId !== null && clientId !== shownClient;
  return (
    <section className={styles.letter} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {isElsewhere && <p className={styles.client}>{t('draft_for', { client: isolate(clientName) })}</p>}
      {promises.length > 0 && <LetterPromises letter={letter} actions={actions} />}
      {letter.known > 0 && <p className={styles.hint}>{t('draft_known', { count: letter.known })}</p>}
      <LetterReports letter={letter} />
      {shownNotes.length > 0 && (
        <GuardNotes notes={shownNotes} onPutAway={(note) => actions.onPutAway(letter.id, note)} />
      )}
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
