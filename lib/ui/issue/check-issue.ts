import { checkPastDay } from '@/lib/ui/log/check-past-day';
import { checkText, problemsOf, textLimits } from '@/lib/ui/log/check-text';
import type { FieldProblem } from '@/lib/ui/log/field-problem';
import type { IssueValues } from './issue-values';

export type IssueField = 'text' | 'clientWords' | 'raisedOn' | 'cause' | 'remedy' | 'owner';

/** Everything that keeps an issue from being saved, in the order of its fields. `today` is in the user's zone. */
export const checkIssue = (
  { text, clientWords, cause, remedy, owner, raisedOn }: IssueValues,
  today: string,
): FieldProblem<IssueField>[] =>
  problemsOf({
    text: text.trim() === '' ? { key: 'error_issue_text' } : checkText(text, textLimits.long),
    clientWords: checkText(clientWords, textLimits.long),
    raisedOn: checkPastDay(raisedOn, today),
    cause: checkText(cause, textLimits.long),
    remedy: checkText(remedy, textLimits.long),
    owner: checkText(owner, textLimits.short),
  });
