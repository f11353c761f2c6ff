import { useRef } from 'react';
import type { LetterActions } from '@/lib/ui/letter-actions';
import type { DraftFinding, Letter } from '@/lib/ui/view-types';
import styles from './letters.module.css';
import { OpenLetter } from './open-letter';
import { UnsureLetter } from './unsure-letter';

interface Props {
  readonly letters: readonly Letter[];
  /** Of the guard, by the letter's id. */
  readonly notes: Readonly<Record<string, readonly DraftFinding[]>>;
  readonly shownClient: string | null;
  readonly actions: LetterActions;
}

/** What is being written and what may have been sent, above all else; nothing at all when there is none. */
export function Letters({ letters, notes, shownClient, actions }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const open = letters.filter(({ composer }) => composer !== null);
  const unsure = letters.filter(({ composer }) => composer === null);
  const onAnswer: LetterActions['onAnswer'] = async (letterId, sent) => {
    await actions.onAnswer(letterId, sent);
    // The question that had the keyboard is gone.
    if (document.activeElement === document.body || document.activeElement === null) place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {open.map((letter) => (
        <OpenLetter
          key={letter.id}
          letter={letter}
          notes={notes[letter.id] ?? []}
          named={open.length > 1}
          shownClient={shownClient}
          actions={actions}
        />
      ))}
      {unsure.map((letter) => (
        <UnsureLetter key={letter.id} letter={letter} shownClient={shownClient} actions={{ ...actions, onAnswer }} />
      ))}
    </div>
  );
}
