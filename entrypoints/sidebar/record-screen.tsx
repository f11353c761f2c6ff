import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { RecordPart } from '@/lib/ui/record/record-part';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { CommitmentScreen } from './commitment-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly of: LoggedKind;
  readonly id: string;
  readonly at: RecordPart | null;
}

/** One record: its details, its life and its history. */
export function RecordScreen({ of, ...props }: Props) {
  const { t } = useCatalogue();
  const { actions, id, at } = props;
  if (of === 'commitment') return <CommitmentScreen key={`${id} ${at}`} {...props} />;
  return <EmptyState title={id} actions={<Button onClick={actions.closeScreen}>{t('close')}</Button>} />;
}
