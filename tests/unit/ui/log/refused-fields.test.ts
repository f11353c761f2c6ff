import { expect, it } from 'vitest';
import { refusedFields } from '@/lib/ui/log/refused-fields';

it.each([
  ['clientId', 'gone', 'clientId', 'log_client_gone'],
  ['engagementId', 'gone', 'engagementId', 'log_engagement_gone'],
  ['blockedBy.0', 'gone', 'blockedBy', 'log_blocker_gone'],
  ['blockedBy.3', 'not-theirs', 'blockedBy', 'log_blocker_gone'],
  ['commitment.dueDay', 'invalid_format', 'due', 'error_refused'],
  ['commitment.owner', 'too_big', 'owner', 'error_refused'],
  ['commitment.evidence.quote', 'too_big', 'text', 'error_refused'],
  ['commandId', 'invalid', 'text', 'error_refused'],
])('%s (%s) is told beside %s', (path, problem, field, key) => {
  expect(refusedFields([{ path, problem }])).toEqual([{ field, key }]);
});
