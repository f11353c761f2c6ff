import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { IssueSection } from '@/components/issue/issue-section';
import type { Direction } from '@/lib/domain/commitment';
import type { OnAdvanceChange, OnAdvanceIssue } from '@/lib/ui/advance';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { OnRemove } from '@/lib/ui/on-remove';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import type { OnSettle } from '@/lib/ui/use-settle';
import type { ClientRows } from '@/lib/ui/view-types';
import type { Blockers } from '@/lib/ui/waits-for-words';
import { ChangeSection } from './change-section';
import { CommitmentSection } from './commitment-section';

interface Props {
  readonly rows: ClientRows;
  /** Nothing was ever recorded. */
  readonly blank: boolean;
  readonly blockers: Blockers;
  readonly onSettle: OnSettle;
  readonly onAdvanceChange: OnAdvanceChange;
  readonly onAdvanceIssue: OnAdvanceIssue;
  readonly onOpen: OpenRecord;
  readonly onRemove: OnRemove;
  readonly onOpenSource: (link: string) => void;
  readonly onMore: (direction: Direction, count: number) => Promise<void>;
  readonly onEdit: () => void;
}

/** What is open with a client: ours, theirs, changes, and issues where there are any; or what to do first when there is nothing at all. */
export function ClientSections({ rows, blank, onAdvanceChange, onAdvanceIssue, onEdit, ...shared }: Props) {
  const { t } = useCatalogue();
  const { client, ours, theirs, changes, issues } = rows;
  const { onOpen, onOpenSource } = shared;
  if (blank) {
    return (
      <EmptyState
        title={t('empty_client_title', { name: isolate(client.name) })}
        text={t('empty_client_text')}
        actions={<Button onClick={onEdit}>{t('empty_client_edit')}</Button>}
      />
    );
  }
  return (
    <>
      <CommitmentSection direction="ours" items={ours.items} total={ours.total} {...shared} />
      <CommitmentSection direction="theirs" items={theirs.items} total={theirs.total} {...shared} />
      <ChangeSection {...changes} onAdvance={onAdvanceChange} onOpen={onOpen} onOpenSource={onOpenSource} />
      <IssueSection {...issues} onAdvance={onAdvanceIssue} onOpen={onOpen} onOpenSource={onOpenSource} />
    </>
  );
}
