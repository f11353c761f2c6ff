import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import type { Direction } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { OnSettle } from '@/lib/ui/use-settle';
import type { ClientRows } from '@/lib/ui/view-types';
import { ChangeSection } from './change-section';
import { CommitmentSection } from './commitment-section';

interface Props {
  readonly rows: ClientRows;
  /** Nothing was ever recorded. */
  readonly blank: boolean;
  readonly onSettle: OnSettle;
  readonly onOpenSource: (link: string) => void;
  readonly onMore: (direction: Direction, count: number) => Promise<void>;
  readonly onEdit: () => void;
}

/** What is open with a client: ours, theirs, and changes; or what to do first when there is nothing at all. */
export function ClientSections({ rows, blank, onSettle, onOpenSource, onMore, onEdit }: Props) {
  const { t } = useCatalogue();
  const { client, ours, theirs, changes } = rows;
  if (blank) {
    return (
      <EmptyState
        title={t('empty_client_title', { name: isolate(client.name) })}
        text={t('empty_client_text')}
        actions={<Button onClick={onEdit}>{t('empty_client_edit')}</Button>}
      />
    );
  }
  const shared = { onSettle, onOpenSource, onMore };
  return (
    <>
      <CommitmentSection direction="ours" items={ours.items} total={ours.total} {...shared} />
      <CommitmentSection direction="theirs" items={theirs.items} total={theirs.total} {...shared} />
      <ChangeSection items={changes.items} total={changes.total} onOpenSource={onOpenSource} />
    </>
  );
}
