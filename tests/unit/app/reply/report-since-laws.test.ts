import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { snapshotOf } from '@/lib/app/reply/report-lines';
import { templateContextOf } from '@/lib/app/reply/template-context-of';
import { addDays } from '@/lib/domain/add-days';
import type { Commitment } from '@/lib/domain/commitment';
import { reportedLists } from '@/lib/domain/report-snapshot';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import { aCommitment } from '../../../helpers/a-commitment';
import { aTouchpoint } from '../../../helpers/a-touchpoint';
import { aReplyQuery, someReplyFacts } from '../../../helpers/some-reply-facts';

/** What happens at a client, in this order; several things fall on one day. */
type Event =
  | { readonly kind: 'days-pass'; readonly days: number }
  | { readonly kind: 'promised'; readonly engagement: number | null }
  /** Kept so many days before it is noted. */
  | { readonly kind: 'kept'; readonly which: number; readonly daysAgo: number }
  | { readonly kind: 'reported'; readonly engagement: number | null };

const aWhich = fc.nat(50);
const anEngagementNumber = fc.constantFrom(1, 2);
const anEvent = fc.oneof(
  fc.record({ kind: fc.constant('days-pass' as const), days: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('promised' as const), engagement: fc.option(anEngagementNumber) }),
  fc.record({ kind: fc.constant('kept' as const), which: aWhich, daysAgo: fc.nat(6) }),
  fc.record({ kind: fc.constant('reported' as const), engagement: fc.option(anEngagementNumber) }),
);

interface World {
  today: string;
  promises: Commitment[];
  readonly madeOn: Map<string, string>;
  readonly touchpoints: Touchpoint[];
  /** Ids, as often as they were told as done. */
  readonly told: string[];
}

const idOf = (engagement: number | null): string | null => (engagement === null ? null : `engagement-${engagement}`);

const factsOf = ({ promises, touchpoints }: World): ReplyFacts =>
  someReplyFacts({
    ours: promises.filter(({ state }) => state === 'open'),
    settled: promises.filter(({ state }) => state !== 'open'),
    touchpoints,
  });

function report(world: World, engagementId: string | null): void {
  const { today, touchpoints } = world;
  const context = templateContextOf(factsOf(world), aReplyQuery({ today, engagementId }));
  const text = [...context.done, ...context.late, ...context.next].map((item) => item.text).join('\n');
  const snapshot = snapshotOf(context, { name: 'Status', lists: new Set(reportedLists) }, text);
  const id = `report-${touchpoints.length}`;
  const fields = { id, on: today, engagementId, counter: touchpoints.length + 1, report: snapshot };
  touchpoints.unshift(aTouchpoint(fields));
  world.told.push(...context.done.map((item) => item.id));
}

function keep(world: World, which: number, daysAgo: number): void {
  const open = world.promises.filter(({ state }) => state === 'open');
  const promise = open[which % Math.max(1, open.length)];
  if (promise === undefined) return;
  const [day, madeOn] = [addDays(world.today, -daysAgo), world.madeOn.get(promise.id) ?? world.today];
  const settledOn = day < madeOn ? madeOn : day;
  world.promises = world.promises.map((one) => (one === promise ? { ...one, state: 'kept', settledOn } : one));
}

function live(events: readonly Event[]): World {
  const world: World = { today: '2026-03-02', promises: [], madeOn: new Map(), touchpoints: [], told: [] };
  // The first report of all: before it nothing was kept.
  report(world, null);
  for (const event of events) {
    if (event.kind === 'days-pass') world.today = addDays(world.today, event.days);
    if (event.kind === 'kept') keep(world, event.which, event.daysAgo);
    if (event.kind === 'reported') report(world, idOf(event.engagement));
    if (event.kind === 'promised') {
      const id = `promise-${world.promises.length}`;
      const due = addDays(world.today, 5);
      const promise = aCommitment({ id, text: id, engagementId: idOf(event.engagement), dueDay: due });
      world.promises = [...world.promises, promise];
      world.madeOn.set(id, world.today);
    }
  }
  return world;
}

const someEvents = fc.array(anEvent, { maxLength: 60 });

test('nothing is told as done twice', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const { told } = live(events);
      expect(told).toEqual([...new Set(told)]);
    }),
  );
});

test('with a report of all at the end, everything kept was told once', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const { promises, told } = live([...events, { kind: 'reported', engagement: null }]);
      expect(told.toSorted()).toEqual(
        promises
          .filter(({ state }) => state === 'kept')
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

test('a second report of one day tells nothing as done', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const world = live([...events, { kind: 'reported', engagement: null }]);
      const query = aReplyQuery({ today: world.today });
      expect(templateContextOf(factsOf(world), query).done).toEqual([]);
    }),
  );
});
