import { useState } from 'react';
import { ReplyFrame } from '@/components/reply/reply-frame';
import { LoadingState } from '@/components/states/loading-state';
import { threadOf } from '@/lib/ui/log/log-opening';
import { startNumber } from '@/lib/ui/log/start-number';
import type { ReplyStart } from '@/lib/ui/reply/reply-start';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { type ReplyPlace, ReplyPlaceScreen } from './reply-place-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly start: ReplyStart;
}

/** A draft for the mail that is open when it is asked for; it stays while another mail is looked at beside it. */
export function ReplyScreen({ state, start, session, actions }: Props) {
  const { view, reading, readingKey, waiting } = state;
  const isAnswered = view.kind !== 'starting' && waiting === 'no' && (reading?.key ?? null) === readingKey;
  const number = startNumber(start);
  const [place, setPlace] = useState<ReplyPlace | null>(null);
  const [seen, setSeen] = useState(0);
  if (seen !== number && (isAnswered || waiting === 'too-late')) {
    setSeen(number);
    const next = { number, start, reading, view: isAnswered ? view : null };
    setPlace(place !== null && isSame(place, next) ? { ...place, asked: number } : { ...next, asked: number });
  }
  if (place === null) {
    return (
      <ReplyFrame state="loading" clientName="" onClose={actions.closeScreen}>
        <LoadingState tooLate={false} starting={false} onRetry={session.loader.retry} onReloadTab={actions.reloadTab} />
      </ReplyFrame>
    );
  }
  return <ReplyPlaceScreen key={place.number} place={place} reading={reading} session={session} actions={actions} />;
}

/** Asked for once more beside the same mail, without saying for what: the draft is there already. */
function isSame(before: ReplyPlace, { start, reading, view }: Omit<ReplyPlace, 'asked'>): boolean {
  const thread = threadOf(reading);
  if (start.purpose !== null || start.about !== null || thread === null) return false;
  return thread === threadOf(before.reading) && clientOf(view) === clientOf(before.view);
}

const clientOf = (view: ReplyPlace['view']): string | null =>
  view?.kind === 'client' ? view.shown.rows.client.id : null;
