import { describe, expect, test } from 'vitest';
import { type MessageName, messageTable } from '@/lib/messaging/message-table';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { someRequests } from '@/tests/helpers/some-requests';

type Part = Record<string, unknown>;

/** A well-formed request with another value at one place, given as keys joined by dots. */
function changed(name: MessageName, path: string, value: unknown): unknown {
  const request = structuredClone(someRequests[name]) as unknown as Part;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Part>((part, key) => part[key] as Part, request);
  parent[last] = value;
  return request;
}

const refusedAt = (name: MessageName, request: unknown): string[] => {
  const parsed = messageTable[name].request.safeParse(request);
  return (parsed.error?.issues ?? []).map(({ path }) => path.map(String).join('.'));
};

const megabyte = 'x'.repeat(1_000_000);

describe('a request to log something', () => {
  test.each<[MessageName, string, unknown]>([
    ['write/saveCommitment', 'commitment.text', ''],
    ['write/saveCommitment', 'commitment.text', megabyte],
    ['write/saveCommitment', 'commitment.note', megabyte],
    ['write/saveCommitment', 'commitment.dueDay', '2026-02-30'],
    ['write/saveCommitment', 'commitment.dueDay', '0000-12-31'],
    ['write/saveCommitment', 'commitment.dueDay', '10000-01-01'],
    ['write/saveCommitment', 'commitment.dueDay', '2026-3-1'],
    ['write/saveCommitment', 'commitment.direction', 'both'],
    ['write/saveCommitment', 'commitment.expectedVersion', -1],
    ['write/saveCommitment', 'commitment.clientId', ''],
    ['write/saveCommitment', 'commitment.blockedBy', Array.from({ length: 51 }, (_, at) => `p${at}`)],
    ['write/saveCommitment', 'commitment.evidence', { ...anEvidence(), html: '<b>' }],
    ['write/saveCommitment', 'commandId', 'short'],
    ['write/settleCommitment', 'settlement.on', '2026-13-01'],
    ['write/settleCommitment', 'settlement.missReason', 'lazy'],
    ['write/settleCommitment', 'settlement.state', 'open'],
    ['write/renegotiateCommitment', 'move.to', '2026-02-29'],
    ['write/renegotiateCommitment', 'move.reason', megabyte],
    ['write/renegotiateCommitment', 'move.toldBefore', 'yes'],
    ['write/saveChangeRequest', 'change.title', ''],
    ['write/saveChangeRequest', 'change.state', 'done'],
    ['write/saveChangeRequest', 'change.impact.money', { amount: 1, currency: 'eur' }],
    ['write/saveChangeRequest', 'change.impact.days', Number.NaN],
    ['write/advanceChangeRequest', 'step.state', 'open'],
    ['write/advanceChangeRequest', 'step.until', ''],
    ['write/saveSatisfaction', 'response.value', Number.POSITIVE_INFINITY],
    ['write/saveSatisfaction', 'response.metric', 'stars'],
    ['write/saveIssue', 'issue.text', ''],
    ['write/saveIssue', 'issue.severity', 'fatal'],
    ['write/saveIssue', 'issue.raisedOn', null],
    ['write/advanceIssue', 'step.on', 'today'],
    ['write/advanceIssue', 'step.state', 'closed'],
    ['write/removeRecord', 'kind', 'client'],
    ['write/removeRecord', 'kind', '__proto__'],
    ['write/removeRecord', 'expectedVersion', 1.5],
    ['read/recordFile', 'kind', 'settings'],
    ['read/commitmentsOn', 'dueDay', 'someday'],
    ['read/dueCounts', 'from', '2026-02-30'],
    ['read/dueCommitments', 'limit', 1001],
    ['read/settledCommitments', 'limit', -1],
  ])('%s is refused for its %s', (name, path, value) => {
    expect(refusedAt(name, someRequests[name])).toEqual([]);
    const where = refusedAt(name, changed(name, path, value));
    expect(where.length).toBeGreaterThan(0);
    expect(where.every((at) => at === path || at.startsWith(`${path}.`) || path.startsWith(at))).toBe(true);
  });

  test.each<[MessageName, string, unknown]>([
    ['write/saveCommitment', 'commitment.state', 'kept'],
    ['write/saveCommitment', 'commitment.settledOn', '2026-03-01'],
    ['write/saveCommitment', 'commitment.renegotiations', []],
    ['write/saveCommitment', 'commitment.keptEvidence', null],
    ['write/saveCommitment', 'commitment.version', 9],
    ['write/saveCommitment', 'commitment.deletedAt', null],
    ['write/saveCommitment', 'commitment.keys', {}],
    ['write/renegotiateCommitment', 'move.from', '2026-01-01'],
    ['write/saveChangeRequest', 'change.decisionEvidence', anEvidence()],
    ['write/saveChangeRequest', 'change.stateSince', '2026-03-01'],
    ['write/saveIssue', 'issue.state', 'fed-back'],
    ['write/saveIssue', 'issue.stateSince', '2026-03-01'],
    ['write/saveSatisfaction', 'response.updatedAt', '2026-03-01T00:00:00.000Z'],
    ['write/reopenCommitment', 'state', 'open'],
  ])('%s cannot bring a %s of its own', (name, path, value) => {
    const request = changed(name, path, value);
    const parsed = messageTable[name].request.safeParse(request);
    expect(parsed.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });

  test.each(['0001-01-01', '9999-12-31', '2024-02-29', null])('a commitment may be due on %s', (dueDay) => {
    expect(refusedAt('write/saveCommitment', changed('write/saveCommitment', 'commitment.dueDay', dueDay))).toEqual([]);
  });

  test('a delivery may come with its mail, with none, or without a word of it', () => {
    for (const evidence of [anEvidence(), null]) {
      const request = changed('write/settleCommitment', 'settlement.evidence', evidence);
      expect(refusedAt('write/settleCommitment', request)).toEqual([]);
    }
    const missed = { state: 'missed', on: '2026-03-01', missReason: 'other', evidence: null };
    expect(refusedAt('write/settleCommitment', changed('write/settleCommitment', 'settlement', missed))).not.toEqual(
      [],
    );
  });

  test('quotes are looked for by SHA-256 in lower case, at most 1000', () => {
    const hash = 'a'.repeat(64);
    expect(
      refusedAt(
        'read/findLogged',
        Array.from({ length: 1000 }, () => hash),
      ),
    ).toEqual([]);
    for (const wrong of [['A'.repeat(64)], ['a'.repeat(63)], [`${hash}\n`], Array.from({ length: 1001 }, () => hash)]) {
      expect(refusedAt('read/findLogged', wrong)).not.toEqual([]);
    }
  });
});
