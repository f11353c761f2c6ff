import { useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { LetterActions } from '@/lib/ui/letter-actions';
import type { Letter } from '@/lib/ui/view-types';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './letter.module.css';
import { LetterPromises } from './letter-promises';
import { LetterReports } from './letter-reports';

interface Props {
  readonly letter: Letter;
  readonly shownClient: string | null;
  readonly actions: LetterActions;
}

/** A letter that closed without being seen to arrive: whether it was sent, only the person knows. */
export function UnsureLetter({ letter, shownClient, actions }: Props) {
  const { t, day } = useCatalogue();
  const id = useId();
  const mayWrite = useMayWrite();
  const [busy, setBusy] = useState(false);
  const { subject, begunOn, clientId, clientName, promises, reports } = letter;
  const waiting = promises.filter(({ ticked, logged }) => ticked && !logged).length;
  const isLogged = promises.some(({ logged }) => logged) || reports.some(({ recorded }) => recorded);
  const isReport = reports.some(({ stands, recorded }) => stands && !recorded);
  const isElsewhere = clientId !== null && clientId !== shownClient;
  const on = day(begunOn, 'weekday');
  const resting = !mayWrite || busy;
  const answer = async (sent: boolean) => {
    setBusy(true);
    await actions.onAnswer(letter.id, sent);
    setBusy(false);
  };
  return (
    <section className={styles.letter} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id} className={styles.heading}>
        {t('letter_heading')}
      </h2>
      <p className={styles.client}>
        {subject
          ? t('letter_about', { day: on, subject: isolate(subject.slice(0, 200)) })
          : t('letter_about_bare', { day: on })}
        {isElsewhere && ` · ${t('draft_for', { client: isolate(clientName) })}`}
      </p>
      {promises.length > 0 && <LetterPromises letter={letter} actions={actions} />}
      <LetterReports letter={letter} />
      <div className={styles.answers}>
        {clientId === null && waiting > 0 ? (
          <Button onClick={() => actions.onChooseClient(letter.id)}>{t('draft_choose_client')}</Button>
        ) : (
          <Button look="go" resting={resting} onClick={() => answer(true)}>
            {waiting > 0 && !isReport ? t('letter_log', { count: waiting }) : t('letter_sent')}
          </Button>
        )}
        <Button resting={resting} onClick={() => answer(false)}>
          {t(isLogged ? 'letter_not_sent_back' : 'letter_not_sent')}
        </Button>
      </div>
    </section>
  );
}
