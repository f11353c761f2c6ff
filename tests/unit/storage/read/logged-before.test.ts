import { beforeEach, describe, expect, it } from 'vitest';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { anIssue } from '@/tests/helpers/an-issue';
import { issueEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';

beforeEach(freshIndexedDb);

const deletedAt = '2026-03-01T00:00:00.000Z';
const hash = (letter: string) => letter.repeat(64);
const quoted = (letter: string) => ({ evidence: anEvidence({ quoteSha256: hash(letter) }) });
const { clientId } = aCommitment();

describe('findLogged', () => {
  it('finds what was logged from a quote, of every kind and in every state, no tombstones', async () => {
    const { reader } = await aLogbook({
      commitment: [
        aCommitment(quoted('a')),
        aCommitment({ ...quoted('a'), id: 'kept', state: 'kept', settledOn: '2026-03-01' }),
        aCommitment({ ...quoted('a'), id: 'removed', deletedAt }),
        aCommitment({ ...quoted('b'), id: 'other-quote' }),
        aCommitment({ id: 'no-hash', evidence: anEvidence({ quoteSha256: null }) }),
        aCommitment({ id: 'no-mail' }),
      ],
      changeRequest: [
        aChangeRequest({ ...quoted('a'), state: 'verified' }),
        aChangeRequest({ ...quoted('a'), id: 'removed', deletedAt }),
      ],
      satisfaction: [
        aSatisfactionResponse(quoted('a')),
        aSatisfactionResponse({ ...quoted('a'), id: 'removed', deletedAt }),
      ],
      issue: [anIssue({ ...quoted('a'), state: 'withdrawn' }), anIssue({ ...quoted('a'), id: 'removed', deletedAt })],
    });
    const found = await reader.findLogged([hash('a'), hash('c'), hash('a')]);
    expect(found.map(({ kind, record }) => [kind, record.id])).toEqual([
      ['commitment', aCommitment().id],
      ['commitment', 'kept'],
      ['changeRequest', aChangeRequest().id],
      ['satisfaction', aSatisfactionResponse().id],
      ['issue', anIssue().id],
    ]);
    expect(found[0]?.record).toEqual(aCommitment(quoted('a')));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('finds nothing for nothing', async () => {
    const { reader } = await aLogbook({ commitment: [aCommitment(quoted('a'))] });
    expect(await reader.findLogged([])).toEqual([]);
  });

  it('finds at most 20 of each kind and quote', async () => {
    const many = Array.from({ length: 30 }, (_, at) => String(at));
    const { reader } = await aLogbook({
      commitment: many.map((id) => aCommitment({ ...quoted('a'), id })),
      issue: many.map((id) => anIssue({ ...quoted('b'), id })),
    });
    expect(await reader.findLogged([hash('a')])).toHaveLength(20);
    expect(await reader.findLogged([hash('a'), hash('b')])).toHaveLength(40);
  });

  it('finds by the quote that stands: an edit takes the old one out', async () => {
    const { writer, reader } = await aLogbook({ issue: [anIssue(quoted('a'))] });
    await writer.saveIssue({ commandId: 'c', issue: issueEntryOf(anIssue(quoted('b')), 1) });
    expect(await reader.findLogged([hash('a')])).toEqual([]);
    expect(await reader.findLogged([hash('b')])).toMatchObject([{ kind: 'issue' }]);
  });
});

describe('commitmentsOn', () => {
  const records = {
    commitment: [
      aCommitment({ id: 'ours' }),
      aCommitment({ id: 'theirs', direction: 'theirs' }),
      aCommitment({ id: 'kept', state: 'kept', settledOn: '2026-03-13' }),
      aCommitment({ id: 'removed', deletedAt }),
      aCommitment({ id: 'elsewhere', clientId: 'client-other' }),
      aCommitment({ id: 'next-day', dueDay: '2026-03-14' }),
      aCommitment({ id: 'some-day', dueDay: null }),
      aCommitment({ id: 'some-day-removed', dueDay: null, deletedAt }),
      aCommitment({ id: 'last-day', dueDay: '9999-12-31' }),
    ],
  };

  it.each<[string | null, string[]]>([
    ['2026-03-13', ['ours', 'theirs']],
    ['2026-03-14', ['next-day']],
    ['2026-03-15', []],
    [null, ['some-day']],
    ['9999-12-31', ['last-day']],
    ['0001-01-01', []],
  ])('finds the open ones of a client due on %s, of both directions', async (dueDay, ids) => {
    const { reader } = await aLogbook(records);
    expect((await reader.commitmentsOn({ clientId, dueDay })).map(({ id }) => id)).toEqual(ids);
  });

  it('finds at most 50 of each direction', async () => {
    const both = ['ours', 'theirs'] as const;
    const { reader } = await aLogbook({
      commitment: both.flatMap((direction) =>
        Array.from({ length: 60 }, (_, at) => aCommitment({ id: `${direction}-${at}`, direction })),
      ),
    });
    const found = await reader.commitmentsOn({ clientId, dueDay: '2026-03-13' });
    expect(both.map((one) => found.filter(({ direction }) => direction === one).length)).toEqual([50, 50]);
  });
});

describe('findCommitments', () => {
  it('finds the living ones in any state, once each, in the order asked', async () => {
    const { reader } = await aLogbook({
      commitment: [
        aCommitment({ id: 'open' }),
        aCommitment({ id: 'missed', state: 'missed', settledOn: '2026-03-20', missReason: 'other' }),
        aCommitment({ id: 'removed', deletedAt }),
      ],
    });
    const found = await reader.findCommitments(['missed', 'removed', 'never', 'open', 'missed']);
    expect(found.map(({ id }) => id)).toEqual(['missed', 'open']);
    expect(await reader.findCommitments([])).toEqual([]);
  });
});
