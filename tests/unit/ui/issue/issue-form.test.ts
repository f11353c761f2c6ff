import { describe, expect, test } from 'vitest';
import { issue } from '@/lib/domain/issue';
import { checkIssue } from '@/lib/ui/issue/check-issue';
import { emptyIssue, hasIssueMore, issueValues, valuesOfIssue } from '@/lib/ui/issue/issue-values';
import { toIssueEntry } from '@/lib/ui/issue/to-issue-entry';
import { anIssue } from '../../../helpers/an-issue';

const today = '2026-11-20';
const filled = { ...emptyIssue(today), text: 'The labels cannot be read.' };

describe('what is refused, beside its field', () => {
  test.each([
    [{}, []],
    [{ text: '\n' }, [['text', 'error_issue_text']]],
    [{ raisedOn: '2026-13-01' }, [['raisedOn', 'error_day']]],
    [{ raisedOn: '2027-01-01' }, [['raisedOn', 'settle_day_future']]],
    [{ owner: 'x'.repeat(401) }, [['owner', 'error_too_long']]],
    [{ cause: 'x'.repeat(20_001) }, [['cause', 'error_too_long']]],
  ])('%o', (part, expected) => {
    expect(checkIssue({ ...filled, ...part }, today).map(({ field, key }) => [field, key])).toEqual(expected);
  });
});

test('what is on file comes back as it was', () => {
  const before = anIssue({ cause: 'Wrong ink', remedy: 'New ink', severity: 'high', kind: 'problem' });
  const values = valuesOfIssue(before);
  expect(issueValues.parse(JSON.parse(JSON.stringify(values)))).toEqual(values);
  const { id, clientId, engagementId, evidence } = before;
  const { expectedVersion, ...content } = toIssueEntry(values, {
    id,
    expectedVersion: 1,
    clientId,
    engagementId,
    evidence,
  });
  expect(issue.parse({ ...before, ...content })).toEqual(before);
});

test('the rest stands open once something is in it', () => {
  expect(hasIssueMore(filled)).toBe(false);
  expect(hasIssueMore({ ...filled, cause: 'Ink' })).toBe(true);
  expect(hasIssueMore({ ...filled, remedy: 'Ink' })).toBe(false);
});
