import { ClientSections } from '@/components/context/client-sections';
import { isBlankClient } from '@/lib/ui/is-blank-client';
import type { SidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarView } from '@/lib/ui/view-types';
import { MailOffers } from './mail-offers';
import { ThreadWarnings } from './thread-warnings';

interface Props {
  readonly view: Extract<SidebarView, { kind: 'client' }>;
  readonly actions: SidebarActions;
  readonly state: Pick<SidebarState, 'suggestions' | 'reading'>;
}

export function ClientBody({ view, actions, state }: Props) {
  const { rows } = view.shown;
  return (
    <>
      <ThreadWarnings view={view} actions={actions} />
      <MailOffers rows={rows} actions={actions} {...state} />
      <ClientSections
        key={rows.client.id}
        rows={rows}
        blank={isBlankClient(view.shown)}
        onSettle={actions.settle}
        onAdvanceChange={actions.advanceChange}
        onAdvanceIssue={actions.advanceIssue}
        onOpen={actions.openRecord}
        onOpenSource={actions.openSource}
        onMore={actions.showMore}
        onEdit={() => actions.editClient(rows.client.id)}
      />
    </>
  );
}
