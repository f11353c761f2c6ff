import { useCallback } from 'react';
import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { ReplyFrame } from '@/components/reply/reply-frame';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import type { PageReading } from '@/lib/domain/thread';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { threadOf } from '@/lib/ui/log/log-opening';
import { useLiveRead } from '@/lib/ui/record/use-live-read';
import { readReply } from '@/lib/ui/reply/read-reply';
import { replyDraftKey } from '@/lib/ui/reply/reply-draft-key';
import { ReplyFormScreen } from './reply-form-screen';
import type { ReplyPlace } from './reply-place-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly clientId: string;
  readonly place: ReplyPlace;
  readonly reading: PageReading | null;
}

/** Reads what a reply to a client is made of, and again with every change. */
export function ReplyFileScreen({ clientId, place, reading, session, actions }: Props) {
  const { t, today } = useCatalogue();
  const { ports } = session;
  const draftKey = replyDraftKey(threadOf(place.reading), clientId);
  const read = useCallback(
    async () => readReply(await ports.reader(), ports.draftCopies, { clientId, draftKey, today }),
    [ports, clientId, draftKey, today],
  );
  const { live, readAgain } = useLiveRead(read, ports.onChange);
  if (live.state === 'ready') {
    return (
      <ReplyFormScreen
        file={live.value}
        draftKey={draftKey}
        place={place}
        reading={reading}
        session={session}
        actions={actions}
      />
    );
  }
  const wayOut = { onRetry: () => void readAgain(), onReloadTab: actions.reloadTab };
  return (
    <ReplyFrame state={live.state === 'loading' ? 'loading' : 'ready'} clientName="" onClose={actions.closeScreen}>
      {live.state === 'loading' && <LoadingState tooLate={false} starting={false} {...wayOut} />}
      {live.state === 'trouble' && (
        <TroubleState error={live.error} {...wayOut} onOpenBook={() => actions.openBook('backup')} />
      )}
      {live.state === 'gone' && (
        <EmptyState
          title={t('reply_client_gone')}
          actions={<Button onClick={actions.closeScreen}>{t('close')}</Button>}
        />
      )}
    </ReplyFrame>
  );
}
