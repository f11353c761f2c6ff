import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** What each kind is called in the form's switch, and over its form. */
export const kindWords: Readonly<Record<LoggedKind, { readonly name: MessageKey; readonly title: MessageKey }>> = {
  commitment: { name: 'log_as_promise', title: 'log_title_promise' },
  changeRequest: { name: 'log_as_change', title: 'log_title_change' },
  satisfaction: { name: 'log_as_satisfaction', title: 'log_title_satisfaction' },
  issue: { name: 'log_as_issue', title: 'log_title_issue' },
};
