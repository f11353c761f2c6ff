import { useCallback } from 'react';
import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { readCommitmentFile } from '@/lib/ui/record/commitment-file';
import type { RecordPart } from '@/lib/ui/record/record-part';
import { useLiveRead } from '@/lib/ui/record/use-live-read';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { CommitmentPageScreen } from './commitment-page-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly id: string;
  readonly at: RecordPart | null;
}

/** Reads a commitment for its page, and again with every change. */
export function CommitmentScreen({ session, actions, state, id, at }: Props) {
  const { t } = useCatalogue();
  const { ports } = session;
  const read = useCallback(async () => readCommitmentFile(await ports.reader(), id), [ports, id]);
  const { live, readAgain } = useLiveRead(read, ports.onChange);
  const wayOut = { onRetry: () => void readAgain(), onReloadTab: actions.reloadTab };
  if (live.state === 'loading') return <LoadingState tooLate={false} starting={false} {...wayOut} />;
  if (live.state === 'trouble') {
    return <TroubleState error={live.error} {...wayOut} onOpenBook={() => actions.openBook('backup')} />;
  }
  if (live.state === 'gone') {
    return (
      <EmptyState title={t('record_gone')} actions={<Button onClick={actions.closeScreen}>{t('close')}</Button>} />
    );
  }
  return (
    <CommitmentPageScreen
      session={session}
      actions={actions}
      reading={state.reading}
      file={live.value}
      at={at}
      readAgain={readAgain}
    />
  );
}
