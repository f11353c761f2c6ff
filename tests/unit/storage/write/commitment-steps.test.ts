import { beforeEach, describe, expect, it } from 'vitest';
import type { Settlement } from '@/lib/app/writer';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { refusedFields } from '@/tests/helpers/refused-fields';

beforeEach(freshIndexedDb);

const quoteSha256 = 'b'.repeat(64);
const evidence = anEvidence({ quoteSha256 });

const { id, clientId } = aCommitment();
const deletedAt = '2026-03-01T00:00:00.000Z';
const step = (commandId: string, expectedVersion: number) => ({ commandId, id, expectedVersion });
const move = { to: '2026-03-20', on: '2026-03-10', reason: 'The printer is late.', toldBefore: true };
const delivery = anEvidence({ messageId: 'm2', quote: 'Attached are the labels.', quoteSha256: 'c'.repeat(64) });

const settlements: readonly [Settlement, object][] = [
  [
    { state: 'kept', on: '2026-03-12', missReason: null },
    { state: 'kept', settledOn: '2026-03-12', missReason: null },
  ],
  [
    { state: 'kept', on: '2026-03-20', missReason: 'estimate', evidence: delivery },
    { state: 'kept', settledOn: '2026-03-20', missReason: 'estimate', keptEvidence: delivery },
  ],
  [
    { state: 'missed', on: '2026-03-20', missReason: 'capacity' },
    { state: 'missed', settledOn: '2026-03-20', missReason: 'capacity' },
  ],
  [
    { state: 'withdrawn', on: '2026-03-20' },
    { state: 'withdrawn', settledOn: '2026-03-20', missReason: null },
  ],
];

describe('a commitment', () => {
  it.each(settlements)('is settled by %o, found among the settled, and opened again', async (settlement, outcome) => {
    const { writer, reader, record } = await aLogbook({ commitment: [aCommitment({ evidence })] });
    const before = await record('commitment', id);
    expect(await writer.settleCommitment({ ...step('s', 1), settlement })).toEqual({ ok: true, version: 2 });
    expect(await record('commitment', id)).toMatchObject(outcome);
    expect(await reader.settledCommitments({ clientId, limit: 5 })).toMatchObject([outcome]);
    expect(await reader.commitmentsOn({ clientId, dueDay: '2026-03-13' })).toEqual([]);
    expect(await writer.reopenCommitment(step('r', 2))).toEqual({ ok: true, version: 3 });
    const { version, counter, updatedAt, deviceId, ...content } = aCommitment({ evidence });
    const opened = await record('commitment', id);
    expect(opened).toMatchObject(content);
    expect(Object.keys(opened ?? {}).toSorted()).toEqual(Object.keys(before ?? {}).toSorted());
    expect(await reader.settledCommitments({ clientId, limit: 5 })).toEqual([]);
    expect(await reader.commitmentsOn({ clientId, dueDay: '2026-03-13' })).toMatchObject([{ id, version: 3 }]);
  });

  it('moves its day, keeps the move, and is counted on the new day only', async () => {
    const { writer, reader, record, history } = await aLogbook({ commitment: [aCommitment()] });
    expect(await writer.renegotiateCommitment({ ...step('m', 1), move })).toEqual({ ok: true, version: 2 });
    expect(await record('commitment', id)).toMatchObject({
      dueDay: '2026-03-20',
      renegotiations: [{ from: '2026-03-13', ...move }],
    });
    expect(await reader.dueCounts({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ '2026-03-20': 1 });
    expect(await history()).toMatchObject([{ action: 'move', before: { dueDay: '2026-03-13', renegotiations: [] } }]);
  });

  it('loses its day and gets one again', async () => {
    const { writer, reader, record } = await aLogbook({ commitment: [aCommitment()] });
    await writer.renegotiateCommitment({ ...step('m1', 1), move: { ...move, to: null } });
    expect(await reader.dueCounts({ from: '2026-03-01', to: '2026-03-31' })).toEqual({});
    await writer.renegotiateCommitment({ ...step('m2', 2), move: { ...move, to: '2026-04-01' } });
    expect((await record('commitment', id))?.renegotiations.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-13', null],
      [null, '2026-04-01'],
    ]);
  });

  it('is refused what its life does not allow, with the field and the rule, and stays as it is', async () => {
    const settled = aCommitment({ id: 'settled', state: 'withdrawn', settledOn: '2026-03-01' });
    const worn = Array.from({ length: 200 }, () => ({ ...move, from: null }));
    const { store, writer } = await aLogbook({
      commitment: [aCommitment(), settled, aCommitment({ id: 'worn', renegotiations: worn })],
    });
    const dump = await dumpDatabase(store);
    const of = (other: string) => ({ ...step('c', 1), id: other });
    const refused = async (write: Promise<unknown>, path: string, problem: string) =>
      expect(await refusedFields(write)).toEqual([{ path, problem }]);
    const settlement = { state: 'withdrawn', on: '2026-03-20' } as const;
    await refused(writer.settleCommitment({ ...of('settled'), settlement }), 'settlement.state', 'not-open');
    await refused(writer.renegotiateCommitment({ ...of('settled'), move }), 'move', 'not-open');
    await refused(
      writer.renegotiateCommitment({ ...step('c', 1), move: { ...move, to: '2026-03-13' } }),
      'move',
      'same-day',
    );
    await refused(writer.renegotiateCommitment({ ...of('worn'), move }), 'move', 'too-often');
    await refused(writer.reopenCommitment(step('c', 1)), 'state', 'not-settled');
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('that was changed or removed meanwhile is left alone by every step', async () => {
    const { store, writer } = await aLogbook({
      commitment: [aCommitment({ version: 3 }), aCommitment({ id: 'removed', version: 2, deletedAt })],
    });
    const dump = await dumpDatabase(store);
    const settlement = { state: 'withdrawn', on: '2026-03-20' } as const;
    const steps = (command: ReturnType<typeof step>) => [
      writer.settleCommitment({ ...command, settlement }),
      writer.renegotiateCommitment({ ...command, move }),
      writer.reopenCommitment(command),
      writer.removeRecord({ ...command, kind: 'commitment' }),
    ];
    for (const result of await Promise.all(steps(step('c', 2)))) {
      expect(result).toEqual({ ok: false, reason: 'conflict', current: 3 });
    }
    for (const result of await Promise.all(steps({ ...step('c', 2), id: 'removed' }))) {
      expect(result).toEqual({ ok: false, reason: 'gone', current: 2 });
    }
    for (const result of await Promise.all(steps({ ...step('c', 0), id: 'removed' }))) {
      expect(result).toEqual({ ok: false, reason: 'gone', current: 2 });
    }
    for (const result of await Promise.all(steps({ ...step('c', 0), id: 'never' }))) {
      expect(result).toEqual({ ok: false, reason: 'gone', current: null });
    }
    for (const result of await Promise.all(steps({ ...step('c', 1), id: 'never' }))) {
      expect(result).toEqual({ ok: false, reason: 'gone', current: null });
    }
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('takes each step once for a command that comes again', async () => {
    const { store, writer } = await aLogbook({ commitment: [aCommitment()] });
    const settlement = { state: 'kept', on: '2026-03-12', missReason: null, evidence: null } as const;
    const steps = [
      () => writer.renegotiateCommitment({ ...step('m', 1), move }),
      () => writer.settleCommitment({ ...step('s', 2), settlement }),
      () => writer.reopenCommitment(step('r', 3)),
      () => writer.removeRecord({ ...step('d', 4), kind: 'commitment' }),
    ];
    for (const take of steps) {
      const first = await take();
      const dump = await dumpDatabase(store);
      expect(first.ok).toBe(true);
      expect(await take()).toEqual(first);
      expect(await dumpDatabase(store)).toEqual(dump);
    }
  });
});
