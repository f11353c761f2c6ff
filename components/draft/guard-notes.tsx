import { X } from 'lucide-react';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { guardNote, noteKey } from '@/lib/ui/guard-note';
import type { DraftFinding } from '@/lib/ui/view-types';
import styles from './guard-notes.module.css';

interface Props {
  readonly notes: readonly DraftFinding[];
  readonly onPutAway: (note: string) => void;
}

/** What the writer may want to look at before sending, one quiet line each. */
export function GuardNotes({ notes, onPutAway }: Props) {
  const { t, day } = useCatalogue();
  return (
    <ul className={styles.notes} aria-label={t('guard_notes')}>
      {notes.map((finding) => {
        const key = noteKey(finding);
        const note = guardNote(finding, t, (one) => day(one, 'weekday'));
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
