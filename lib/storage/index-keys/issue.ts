import type { Issue } from '@/lib/domain/issue';
import { isOpenIssue } from '@/lib/domain/issue-life';
import type { IndexKeysOf } from './index-keys-of';
import { quoteKey } from './quote-key';

export function issueKeys(issue: Issue): IndexKeysOf<'issue'> | undefined {
  const keys: IndexKeysOf<'issue'> = quoteKey(issue.evidence);
  if (isOpenIssue(issue.state)) keys.open = [issue.clientId, issue.stateSince];
  return Object.keys(keys).length > 0 ? keys : undefined;
}
