import { ClientSections } from '@/components/context/client-sections';
import { SuggestionSection } from '@/components/suggestions/suggestion-section';
import { isBlankClient } from '@/lib/ui/is-blank-client';
import type { SidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import type { ShownSuggestions } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarView } from '@/lib/ui/view-types';
import { ThreadWarnings } from './thread-warnings';

interface Props {
  readonly view: Extract<SidebarView, { kind: 'client' }>;
  readonly actions: SidebarActions;
  readonly suggestions: ShownSuggestions | null;
}

export function ClientBody({ view, actions, suggestions }: Props) {
  const { rows } = view.shown;
  return (
    <>
      <ThreadWarnings view={view} actions={actions} />
      {suggestions && (
        <SuggestionSection key={suggestions.thread} items={suggestions.items} onDismiss={actions.dismiss} />
      )}
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
