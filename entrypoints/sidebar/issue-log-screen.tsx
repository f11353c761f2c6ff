import { useMemo, useState } from 'react';
import { IssueLogForm } from '@/components/issue/issue-log-form';
import { prefillIssue } from '@/lib/app/prefill-issue';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { issueKindForm } from '@/lib/ui/issue/issue-kind-form';
import { wordsAt } from '@/lib/ui/log/words-at';
import type { ShortLogProps } from './short-log-props';

/** The form of a new issue, filled from the words of its mail. */
export function IssueLogScreen({ around, shorts }: ShortLogProps) {
  const catalogue = useCatalogue();
  const [prefill] = useState(() => prefillIssue(wordsAt(around.opening, catalogue.today)));
  const kind = useMemo(() => issueKindForm(prefill, catalogue, shorts.saveIssue), [prefill, catalogue, shorts]);
  return <IssueLogForm {...around} kind={kind} />;
}
