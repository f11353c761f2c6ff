import { expect, it } from 'vitest';
import { commitmentEntry } from '@/lib/ui/log/commitment-entry';
import { valuesOfCommitment } from '@/lib/ui/log/commitment-values';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { someCommitmentValues } from '@/tests/helpers/commitment-values';

const around = { id: 'c1', expectedVersion: 0, clientId: 'client-1', engagementId: null, evidence: null };

it('trims what was typed and takes the day', () => {
  const values = someCommitmentValues({
    text: ' Send it \n',
    owner: ' Sam ',
    due: { day: '2026-12-01', text: 'Tuesday' },
  });
  expect(commitmentEntry(values, around)).toMatchObject({ text: 'Send it', owner: 'Sam', dueDay: '2026-12-01' });
});

it('lets only ours wait for theirs', () => {
  const blockedBy = ['c2'];
  expect(commitmentEntry(someCommitmentValues({ blockedBy }), around).blockedBy).toEqual(['c2']);
  expect(commitmentEntry(someCommitmentValues({ blockedBy, direction: 'theirs' }), around).blockedBy).toEqual([]);
});

it('gives back what is on file', () => {
  const { text, owner, dueDay, direction, note, blockedBy } = aCommitment({ note: 'call first', blockedBy: ['c9'] });
  const entry = commitmentEntry(
    valuesOfCommitment(aCommitment({ note: 'call first', blockedBy: ['c9'] }), { today: '2026-11-20', language: 'en' }),
    around,
  );
  expect(entry).toEqual({ ...around, text, owner, dueDay, direction, note, blockedBy });
});
