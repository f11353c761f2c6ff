import { describe, expect, it } from 'vitest';
import { type IssueState, issue as issueSchema, issueState } from '@/lib/domain/issue';
import { advanceIssue, isOpenIssue, nextIssueStates } from '@/lib/domain/issue-life';
import { anIssue } from '@/tests/helpers/an-issue';

/** Written out a second time, from the words of the product: record, analyse, resolve, feed back. */
const allowed: Readonly<Record<IssueState, readonly IssueState[]>> = {
  recorded: ['analysed', 'resolved', 'withdrawn'],
  analysed: ['resolved', 'withdrawn'],
  resolved: ['analysed', 'fed-back', 'withdrawn'],
  'fed-back': ['analysed'],
  withdrawn: ['recorded'],
};
const steps = issueState.options.flatMap((from) => issueState.options.map((to) => [from, to] as const));

describe('the life of an issue', () => {
  it.each(steps)('from %s to %s is as the table says', (from, to) => {
    const issue = anIssue({ state: from, cause: 'Wrong printer' });
    const step = advanceIssue(issue, to, '2026-03-20');
    if (allowed[from].includes(to)) {
      expect(step).toEqual({ ok: true, value: { ...issue, state: to, stateSince: '2026-03-20' } });
      expect(issueSchema.safeParse(step.ok && step.value).success).toBe(true);
    } else expect(step).toEqual({ ok: false, error: 'not-allowed' });
    expect(nextIssueStates(from).includes(to)).toBe(allowed[from].includes(to));
  });

  it('is open until it is fed back or withdrawn', () => {
    expect(issueState.options.filter(isOpenIssue)).toEqual(['recorded', 'analysed', 'resolved']);
  });

  it('can be led from its beginning to every state, and out of each', () => {
    const reached = new Set<IssueState>(['recorded']);
    for (const state of reached) for (const next of nextIssueStates(state)) reached.add(next);
    expect([...reached].toSorted()).toEqual(issueState.options.toSorted());
    expect(issueState.options.filter((state) => nextIssueStates(state).length === 0)).toEqual([]);
  });
});
