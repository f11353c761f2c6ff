import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import type { Commitment } from '@/lib/domain/commitment';
import { readCommitmentFile } from '@/lib/ui/record/commitment-file';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aReader } from '@/tests/helpers/a-reader';

const evidence = {
  provider: 'gmail' as const,
  account: null,
  threadId: null,
  messageId: null,
  sender: null,
  date: null,
  subject: null,
  quote: 'I will send it',
  quoteSha256: createHash('sha256').update('I will send it').digest('hex'),
  link: null,
};
const testData = aCommitment({ id: 'test-data', direction: 'theirs', text: 'Test data' });
const roles = aCommitment({ id: 'roles', direction: 'theirs', text: 'Role list', state: 'kept' });
const plan = aCommitment({ blockedBy: ['test-data'], evidence });

/** A reader in which these are on file, with a history of the first. */
function readerOf(all: readonly Commitment[], versions: readonly Commitment[] = []): Reader {
  return {
    ...aReader(),
    recordFile: async ({ id }) => {
      const record = all.find((one) => one.id === id);
      const history = versions.map((version) => ({
        version: version.version,
        action: 'save' as const,
        at: version.updatedAt,
        here: true,
        record: version,
      }));
      return record ? { kind: 'commitment', record, history } : null;
    },
    clientFile: async () => ({ client: aClient(), contacts: [], engagements: [] }),
    findCommitments: async (ids) => all.filter(({ id }) => ids.includes(id)),
    moreCommitments: async ({ direction }) => all.filter((one) => one.direction === direction && one.state === 'open'),
  };
}

test('one that never was is no file', async () => {
  expect(await readCommitmentFile(readerOf([]), 'nothing')).toBeNull();
});

test('what it waits for, and names for what it ever waited for', async () => {
  const before = { ...plan, version: 1, blockedBy: ['roles'] };
  const file = await readCommitmentFile(readerOf([plan, testData, roles], [before]), plan.id);
  expect(file?.waitsFor).toEqual([testData]);
  expect(file?.blockers).toEqual([testData]);
  expect(file?.names.promises).toEqual(
    new Map([
      ['test-data', 'Test data'],
      ['roles', 'Role list'],
    ]),
  );
});

test('of theirs: what waits for it', async () => {
  const file = await readCommitmentFile(readerOf([plan, testData, aCommitment({ id: 'other' })]), 'test-data');
  expect(file?.waiting).toEqual([plan]);
  expect(file?.blockers).toEqual([]);
});

test('whether the quote still has its fingerprint', async () => {
  const fits = async (changed: Partial<typeof evidence> | null) => {
    const record = { ...plan, evidence: changed && { ...evidence, ...changed } };
    return (await readCommitmentFile(readerOf([record]), plan.id))?.quoteFits;
  };
  expect(await fits({})).toBe(true);
  expect(await fits({ quote: 'I might send it' })).toBe(false);
  expect(await fits(null)).toBeNull();
});
