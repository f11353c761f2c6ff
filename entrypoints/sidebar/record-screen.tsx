import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { RecordPart } from '@/lib/ui/record/record-part';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { ChangeRecordScreen } from './change-record-screen';
import { CommitmentScreen } from './commitment-screen';
import { IssueRecordScreen } from './issue-record-screen';
import { SatisfactionRecordScreen } from './satisfaction-record-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly of: LoggedKind;
  readonly id: string;
  readonly at: RecordPart | null;
}

/** One record: its details, its life and its history. */
export function RecordScreen({ of, ...props }: Props) {
  const { id, at } = props;
  const key = `${of} ${id} ${at}`;
  if (of === 'commitment') return <CommitmentScreen key={key} {...props} />;
  if (of === 'changeRequest') return <ChangeRecordScreen key={key} {...props} />;
  if (of === 'satisfaction') return <SatisfactionRecordScreen key={key} {...props} />;
  return <IssueRecordScreen key={key} {...props} />;
}
