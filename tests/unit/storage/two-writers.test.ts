import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { recordOf } from '@/lib/storage/record-of';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aStore } from '@/tests/helpers/a-store';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { actOnStore, modelStateOf } from '@/tests/helpers/log-actor';
import { LogModel, type ModelAction, type ModelResult } from '@/tests/helpers/log-model';
import { memorySentinel } from '@/tests/helpers/memory-sentinel';
import { putRecords } from '@/tests/helpers/put-records';

const { id } = aCommitment();

class Model extends LogModel {
  /** Commands that were answered with a yes, in the order of their versions. */
  acknowledged: readonly string[] = [];
  sent = 0;

  copy(): Model {
    const copy = new Model();
    copy.become(this);
    return copy;
  }

  become(other: Model): void {
    this.states = [...other.states];
    this.seen = [...other.seen];
    this.acknowledged = [...other.acknowledged];
    this.sent = other.sent;
  }
}

type View = 0 | 1;
interface Sent {
  readonly view: View;
  readonly action: ModelAction;
  readonly command: { readonly commandId: string; readonly expectedVersion: number };
}

/** Two writers on two connections to one store. */
async function twoWriters() {
  freshIndexedDb();
  const sentinel = memorySentinel();
  const stores = [aStore({ sentinel }), aStore({ sentinel })] as const;
  await putRecords(stores[0], { client: [aClient()] });
  const writers = [createWriter(stores[0]), createWriter(stores[1])] as const;
  const reader = createReader(stores[1]);
  return {
    stores,
    reader,
    last: null as Sent | null,
    send: ({ view, action, command }: Sent) => actOnStore(writers[view], action, command),
  };
}
type Real = Awaited<ReturnType<typeof twoWriters>>;

function prepare(model: Model, view: View, action: ModelAction): Sent {
  model.sent += 1;
  const command = { commandId: `command-${model.sent}`, expectedVersion: model.expectedBy(view, action) };
  return { view, action, command };
}

function judge(model: Model, { view, action, command }: Sent): ModelResult {
  const result = model.act(view, action, command.expectedVersion);
  if (result !== 'refused' && result.ok) model.acknowledged = [...model.acknowledged, command.commandId];
  return result;
}

class Act implements fc.AsyncCommand<Model, Real> {
  readonly view: View;
  readonly action: ModelAction;

  constructor(view: View, action: ModelAction) {
    this.view = view;
    this.action = action;
  }

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const sent = prepare(model, this.view, this.action);
    const actual = await real.send(sent);
    const expected = judge(model, sent);
    expect(actual).toEqual(expected);
    if (expected !== 'refused' && expected.ok) real.last = sent;
  }

  toString = () => `${this.view} ${JSON.stringify(this.action)}`;
}

/** Both views at once, on what each saw: the store takes them one after the other, in either order. */
class Race implements fc.AsyncCommand<Model, Real> {
  readonly actions: readonly [ModelAction, ModelAction];

  constructor(actions: readonly [ModelAction, ModelAction]) {
    this.actions = actions;
  }

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const sent = [prepare(model, 0, this.actions[0]), prepare(model, 1, this.actions[1])];
    const answers = await Promise.all(sent.map((one) => real.send(one)));
    const possible = [sent, sent.toReversed()].map((order) => {
      const after = model.copy();
      const results = new Map(order.map((one) => [one, judge(after, one)]));
      return { after, answers: sent.map((one) => results.get(one)) };
    });
    expect(possible.map((one) => one.answers)).toContainEqual(answers);
    const happened = possible.find((one) => JSON.stringify(one.answers) === JSON.stringify(answers));
    if (happened) model.become(happened.after);
  }

  toString = () => `both ${JSON.stringify(this.actions)}`;
}

/** The last command that was done, sent again by a view that did not hear the answer. */
class Again implements fc.AsyncCommand<Model, Real> {
  check = () => true;

  async run(_model: Model, real: Real): Promise<void> {
    const { last } = real;
    if (last !== null) expect(await real.send(last)).toMatchObject({ ok: true });
  }

  toString = () => 'again';
}

class Look implements fc.AsyncCommand<Model, Real> {
  readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  check = () => true;

  async run(model: Model, { reader }: Real): Promise<void> {
    const file = await reader.recordFile({ kind: 'commitment', id });
    expect(file?.record.version ?? 0).toBe(model.version);
    model.seen[this.view] = model.version;
  }

  toString = () => `${this.view} looks`;
}

/** Whatever was answered is on record, once, in order, and in the indexes. */
async function expectKept(model: Model, { stores, reader }: Real): Promise<void> {
  const [history, row, counts] = await stores[0].use(async (database) => {
    const rows = database.transaction('commitment').store;
    const found = await rows.get(id);
    const names = ['open', 'oursDue', 'due', 'settled', 'quote'] as const;
    const entries = await Promise.all(names.map(async (name) => [name, await rows.index(name).count()] as const));
    return [await database.getAll('history'), found, Object.fromEntries(entries)] as const;
  });
  expect(history.map(({ commandId, version }) => [version, commandId])).toEqual(
    model.acknowledged.map((commandId, at) => [at + 1, commandId]),
  );
  expect(row?.version ?? 0).toBe(model.version);
  const file = await reader.recordFile({ kind: 'commitment', id });
  expect(file?.history.map(({ record }) => modelStateOf(record as Commitment)) ?? []).toEqual(model.states.slice(1));
  if (row !== undefined) expect(row).toEqual(makeRow('commitment', recordOf(row), () => []));
  const { lives, state, dueDay } = model.present;
  const open = lives && state === 'open';
  expect({ open: counts.open, due: counts.due, settled: counts.settled, quote: counts.quote }).toEqual({
    open: Number(open),
    due: Number(open && dueDay !== null),
    settled: Number(lives && !open),
    quote: Number(lives),
  });
}

const day = fc.constantFrom('2026-03-13', '2026-03-20', null);
const action: fc.Arbitrary<ModelAction> = fc.oneof(
  fc.record({ name: fc.constant('save' as const), text: fc.constantFrom('Send it', 'Call'), dueDay: day }),
  fc.record({ name: fc.constant('move' as const), to: day }),
  fc.record({
    name: fc.constant('settle' as const),
    settlement: fc.constantFrom(
      { state: 'kept' as const, missReason: null },
      { state: 'missed' as const, missReason: 'other' as const },
      { state: 'withdrawn' as const },
    ),
  }),
  fc.record({ name: fc.constantFrom('reopen' as const, 'remove' as const, 'undo' as const) }),
);
const view = fc.constantFrom<View>(0, 1);
const commands = fc.commands(
  [
    fc.tuple(view, action).map(([who, what]) => new Act(who, what)),
    fc.tuple(view, action).map(([who, what]) => new Act(who, what)),
    fc.tuple(action, action).map((both) => new Race(both)),
    view.map((who) => new Look(who)),
    fc.constant(new Again()),
  ],
  { maxCommands: 40, size: '+1' },
);

it('loses no acknowledged write of two views and refuses every stale one, whatever they do to one commitment', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const model = new Model();
      const real = await twoWriters();
      await fc.asyncModelRun(() => ({ model, real }), some);
      await expectKept(model, real);
      for (const store of real.stores) store.close();
    }),
    { numRuns: 100 },
  );
});
