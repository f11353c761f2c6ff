import { useMemo } from 'react';
import { Letters } from '@/components/draft/letters';
import type { LetterActions } from '@/lib/ui/letter-actions';
import { lettersToShow } from '@/lib/ui/sidebar/letters-to-show';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
}

/** The drafts of the page, and what became of those that closed. */
export function LettersBody({ session, actions, state }: Props) {
  const { view, guardNotes } = state;
  const letterActions = useMemo<LetterActions>(
    () => ({
      onTick: session.drafts.tick,
      onTakeBack: session.drafts.takeBack,
      onAnswer: session.drafts.answer,
      onPutAway: session.drafts.putAway,
      onChooseClient: actions.pickForLetter,
    }),
    [session, actions],
  );
  const shownClient = view.kind === 'client' ? view.shown.rows.client.id : null;
  return (
    <Letters
      letters={lettersToShow(state, view)}
      notes={guardNotes}
      shownClient={shownClient}
      actions={letterActions}
    />
  );
}
