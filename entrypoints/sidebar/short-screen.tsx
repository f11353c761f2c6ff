import { type ReactNode, useCallback } from 'react';
import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { RecordPart } from '@/lib/ui/record/record-part';
import { useLiveRead } from '@/lib/ui/record/use-live-read';
import { readShortFile, type ShortFile } from '@/lib/ui/short/short-file';
import type { ShortKindName } from '@/lib/ui/short/short-kind';
import type { SidebarProps } from './sidebar-app';

/** What each screen of a short record is given. */
export interface ShortScreenProps extends SidebarProps {
  readonly id: string;
  readonly at: RecordPart | null;
}

interface Props<K extends ShortKindName> extends ShortScreenProps {
  readonly of: K;
  readonly children: (file: ShortFile<K>, readAgain: () => Promise<void>) => ReactNode;
}

/** Reads a change, an answer or an issue for its page, and again with every change. */
export function ShortScreen<K extends ShortKindName>({ session, actions, of, id, children }: Props<K>) {
  const { t } = useCatalogue();
  const { ports } = session;
  const read = useCallback(async () => readShortFile(await ports.reader(), of, id), [ports, of, id]);
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
  return children(live.value, readAgain);
}
