import { Warnings } from '@/components/context/warnings';
import type { SidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import type { SidebarView } from '@/lib/ui/view-types';

interface Props {
  readonly view: Extract<SidebarView, { kind: 'client' | 'unknown' }>;
  readonly actions: SidebarActions;
}

export const ThreadWarnings = ({ view, actions }: Props) => (
  <Warnings warnings={view.warnings} others={view.kind === 'client' ? view.others : []} onShowClient={actions.show} />
);
