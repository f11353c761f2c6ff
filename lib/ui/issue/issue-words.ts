import { daysBetween } from '@/lib/domain/days-between';
import type { Issue, IssueSeverity, IssueState } from '@/lib/domain/issue';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** Where an issue stands. */
export const issueStateKeys: Record<IssueState, MessageKey> = {
  recorded: 'issue_recorded',
  analysed: 'issue_analysed',
  resolved: 'issue_resolved',
  'fed-back': 'issue_fed_back',
  withdrawn: 'issue_withdrawn',
};

/** What each state is called where one chooses it. */
export const issueStepKeys: Record<IssueState, MessageKey> = {
  recorded: 'issue_to_recorded',
  analysed: 'issue_to_analysed',
  resolved: 'issue_to_resolved',
  'fed-back': 'issue_to_fed_back',
  withdrawn: 'issue_to_withdrawn',
};

const tones: Record<IssueSeverity, 'late' | 'soon' | 'quiet'> = { high: 'late', medium: 'soon', low: 'quiet' };

/** How bad an issue is, where it stands and since when, in words. */
export const issueWords = ({ kind, severity, state, stateSince }: Issue, { t, today }: Catalogue) => ({
  kind: t(`issue_kind_${kind}`),
  severity: { tone: tones[severity], text: t(`issue_severity_${severity}`) },
  state: t(issueStateKeys[state]),
  since: t('change_since', { days: Math.max(0, daysBetween(stateSince, today)) }),
});
