import { useMemo } from 'react';
import { SuggestionSection } from '@/components/suggestions/suggestion-section';
import { offerAnswers } from '@/lib/app/offer-answers';
import type { SidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import type { ClientRows } from '@/lib/ui/view-types';

interface Props extends Pick<SidebarState, 'suggestions' | 'reading'> {
  readonly rows: ClientRows;
  readonly actions: SidebarActions;
}

/** What was found in the open mail, and what it seems to answer among the client's records as they are now. */
export function MailOffers({ suggestions, reading, rows, actions }: Props) {
  const offered = useMemo(
    () => (suggestions && reading ? offerAnswers(suggestions.items, rows, reading) : null),
    [suggestions, rows, reading],
  );
  if (suggestions === null || offered === null) return null;
  return (
    <SuggestionSection
      key={suggestions.thread}
      {...offered}
      onLog={actions.logOffer}
      onDismiss={actions.dismiss}
      onKeep={actions.keepWith}
      onApprove={actions.approveWith}
    />
  );
}
