import type { Issue } from '@/lib/domain/issue';
import type { LoggedWords } from './logged-words';

/** What the form of an issue can begin with: of the client's own words a complaint, of ours a problem that we report. */
export const prefillIssue = ({
  quote,
  direction,
  on,
}: LoggedWords): Pick<Issue, 'kind' | 'text' | 'clientWords' | 'raisedOn'> => ({
  kind: direction === 'ours' ? 'problem' : 'complaint',
  text: quote === null ? '' : quote.replace(/\s+/g, ' ').trim(),
  clientWords: quote === null || direction === 'ours' ? '' : quote,
  raisedOn: on,
});
