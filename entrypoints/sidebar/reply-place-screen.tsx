import { useState } from 'react';
import { ReplyClient } from '@/components/reply/reply-client';
import { ReplyFrame } from '@/components/reply/reply-frame';
import { TroubleState } from '@/components/states/trouble-state';
import type { SidebarView } from '@/lib/app/sidebar-view';
import type { PageReading } from '@/lib/domain/thread';
import { useListClients } from '@/lib/ui/log/use-list-clients';
import type { ReplyStart } from '@/lib/ui/reply/reply-start';
import { ReplyFileScreen } from './reply-file-screen';
import type { SidebarProps } from './sidebar-app';

/** Where a reply was asked for, as it was at that moment. */
export interface ReplyPlace {
  /** Tells one place from another. */
  readonly number: number;
  /** Grows when it is asked for once more in the same place: the draft takes the keyboard again. */
  readonly asked: number;
  readonly start: ReplyStart;
  readonly reading: PageReading | null;
  /** Null where the mail's client could not be found in time. */
  readonly view: SidebarView | null;
}

interface Props extends SidebarProps {
  readonly place: ReplyPlace;
  /** What is open now. */
  readonly reading: PageReading | null;
}

/** Whose the reply is: the client of the mail, or the one whom the person chooses. */
export function ReplyPlaceScreen({ place, reading, session, actions }: Props) {
  const { view } = place;
  const listClients = useListClients(session.ports);
  const [picked, setPicked] = useState<string | null>(null);
  const clientId = picked ?? (view?.kind === 'client' ? view.shown.rows.client.id : null);
  if (clientId !== null) {
    return (
      <ReplyFileScreen
        key={clientId}
        clientId={clientId}
        place={place}
        reading={reading}
        session={session}
        actions={actions}
      />
    );
  }
  const wayOut = {
    onRetry: actions.closeScreen,
    onReloadTab: actions.reloadTab,
    onOpenBook: () => actions.openBook('backup'),
  };
  const unreadable = view === null || view.kind === 'unreadable' || view.kind === 'not-ready';
  return (
    <ReplyFrame state="ready" clientName="" onClose={actions.closeScreen}>
      {view?.kind === 'trouble' ? (
        <TroubleState error={view.error === 'absent' ? 'failed' : view.error} {...wayOut} />
      ) : (
        <ReplyClient unreadable={unreadable} listClients={listClients} onPick={setPicked} />
      )}
    </ReplyFrame>
  );
}
