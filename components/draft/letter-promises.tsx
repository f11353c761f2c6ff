import { useState } from 'react';
import { Button } from '@/components/common/button';
import { SuggestionDue } from '@/components/suggestions/suggestion-due';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate, withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { LetterActions } from '@/lib/ui/letter-actions';
import type { Letter, LetterPromise } from '@/lib/ui/view-types';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './letter-promises.module.css';

/** A name for a button must stay short enough to be listened to. */
const longestLabel = 120;

interface Props {
  readonly letter: Letter;
  readonly actions: LetterActions;
}

/** The promises of one letter, each with its tick; what is logged already can be taken back. */
export function LetterPromises({ letter, actions }: Props) {
  return (
    <ul className={styles.list}>
      {letter.promises.map((promise) => (
        <LetterPromiseItem key={promise.sentence} letterId={letter.id} promise={promise} actions={actions} />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly letterId: string;
  readonly promise: LetterPromise;
  readonly actions: LetterActions;
}

function LetterPromiseItem({ letterId, promise, actions }: ItemProps) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const [busy, setBusy] = useState(false);
  const { sentence, direction, dueDay, ticked, logged } = promise;
  const takeBack = async () => {
    setBusy(true);
    await actions.onTakeBack(letterId, sentence);
    setBusy(false);
  };
  return (
    <li className={styles.row}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={ticked || logged}
          disabled={logged}
          onChange={({ target }) => mayWrite && actions.onTick(letterId, sentence, target.checked)}
        />
        <span className={styles.sentence} dir="auto">
          {withoutDirectionMarks(sentence)}
        </span>
      </label>
      {(direction === 'theirs' || dueDay !== null || logged) && (
        <p className={styles.meta}>
          {direction === 'theirs' && <span>{t('draft_theirs')}</span>}
          {dueDay !== null && <SuggestionDue day={dueDay} />}
          {logged && <span>{t('draft_logged')}</span>}
          {logged && (
            <Button
              look="plain"
              aria-label={t('draft_take_back_of', { text: isolate(sentence.slice(0, longestLabel)) })}
              aria-busy={busy}
              resting={!mayWrite || busy}
              onClick={takeBack}
            >
              {t('draft_take_back')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
