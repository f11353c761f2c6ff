import { checkDay } from './check-day';
import type { CommitmentValues } from './commitment-values';
import type { FieldProblem } from './field-problem';
import { logLimits } from './log-limits';

export type CommitmentField = 'text' | 'owner' | 'due' | 'note' | 'blockedBy';

/** Everything that keeps a commitment from being saved, in the order of its fields. `today` is a calendar day in the user's zone. */
export function checkCommitment(values: CommitmentValues, today: string): FieldProblem<CommitmentField>[] {
  const problems: FieldProblem<CommitmentField>[] = [];
  if (values.text.trim() === '') problems.push({ field: 'text', key: 'error_text_missing' });
  const dayProblem = checkDay(values.due, today);
  if (dayProblem !== null) problems.push({ field: 'due', key: dayProblem });
  for (const field of ['text', 'owner', 'note'] as const) {
    const max = logLimits[field];
    if (values[field].length > max) problems.push({ field, key: 'error_too_long', values: { max } });
  }
  return problems;
}
