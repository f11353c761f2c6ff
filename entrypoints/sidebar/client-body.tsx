import { ClientSections } from '@/components/context/client-sections';
import { isBlankClient } from '@/lib/ui/is-blank-client';
import type { SidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import type { SidebarView } from '@/lib/ui/view-types';
import { ThreadWarnings } from './thread-warnings';

interface Props {
  readonly view: Extract<SidebarView, { kind: 'client' }>;
  readonly actions: SidebarActions;
}

export function ClientBody({ view, actions }: Props) {
  const { rows } = view.shown;
  return (
    <>
      <ThreadWarnings view={view} actions={actions} />
      <ClientSections
        key={rows.client.id}
        rows={rows}
        blank={isBlankClient(view.shown)}
        onSettle={actions.settle}
        onOpenSource={actions.openSource}
        onMore={actions.showMore}
        onEdit={() => actions.editClient(rows.client.id)}
      />
    </>
  );
}
