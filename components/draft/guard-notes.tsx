import { X } from 'lucide-react';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { guardNote, type NoteWords, noteKey } from '@/lib/ui/guard-note';
import type { DraftFinding } from '@/lib/ui/view-types';
import styles from './guard-notes.module.css';

interface Props {
  readonly notes: readonly DraftFinding[];
  readonly onPutAway: (note: string) => void;
}

/** What the writer may want to look at before sending, one quiet line each. */
export function GuardNotes({ notes, onPutAway }: Props) {
  const { t, day, money } = useCatalogue();
  const words: NoteWords = {
    day: (one) => day(one, 'weekday'),
    // The catalogue writes what is added, with its sign.
    money: (one) => money(one).replace(/^\+/, ''),
  };
  return (
    <ul className={styles.notes} aria-label={t('guard_notes')}>
      {notes.map((finding) => {
        const key = noteKey(finding);
        const note = guardNote(finding, t, words);
        return (
          <li key={key} className={styles.note}>
            <span>{note}</span>
            <IconButton label={t('guard_put_away', { note })} onClick={() => onPutAway(key)}>
              <X aria-hidden="true" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
