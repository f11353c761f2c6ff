import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import type { Issue } from '@/lib/domain/issue';
import type { Requirement } from '@/lib/domain/requirement';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { ReplyFacts } from '../reader';
import { justMoved } from './just-moved';
import type { ReplyAbout } from './reply-about';
import { type ReplyScope, replyScope } from './reply-scope';

/** A record that a reply could be about. */
export interface AboutChoice {
  readonly about: ReplyAbout;
  readonly text: string;
  /** Due day of a promise, else the day on which its state began, where it has one. */
  readonly day: CalendarDay | null;
}

export interface AboutQuery {
  readonly purpose: TemplatePurpose;
  readonly today: CalendarDay;
  readonly engagementId: string | null;
}

/**
 * Which records a reply for a purpose can be about, the one that it is most likely about first; none for a purpose that is
 * about no single record.
 *
 * - Bad news and a new day: open promises of ours, the longest late first; for a new day those just moved before them, for bad
 *   news those given up lately behind them.
 * - The answers, and too high an expectation: pending changes, first those with the client, then those being assessed, in each
 *   the longest first.
 * - Chasing: open promises of theirs, the longest late first.
 * - Complaints: open issues, complaints before problems, the oldest first; for a resolved one those that are resolved first.
 * - Confirming: requirements, those not confirmed first.
 */
export function aboutChoices(facts: ReplyFacts, { purpose, today, engagementId }: AboutQuery): readonly AboutChoice[] {
  const scope = replyScope(facts, engagementId);
  switch (purpose) {
    case 'bad-news':
      return [...promiseChoices(scope.ours), ...givenUp(scope, today).map(promiseChoice)];
    case 'renegotiate': {
      const moved = justMoved(scope.ours, today);
      return [...moved.map(promiseChoice), ...promiseChoices(scope.ours.filter((promise) => !moved.includes(promise)))];
    }
    case 'chase':
      return promiseChoices(scope.theirs);
    case 'change-accept':
    case 'change-adjust':
    case 'change-reject':
    case 'change-defer':
    case 'expectation':
      return changeChoices(scope);
    case 'complaint-received':
      return issueChoices(scope, ['recorded', 'analysed', 'resolved']);
    case 'complaint-resolved':
      return issueChoices(scope, ['resolved', 'analysed', 'recorded']);
    case 'confirm-requirement':
      return requirementChoices(scope);
    default:
      return [];
  }
}

/** What a reply is about where nobody chose: the first of the choices; null where there is none, or the purpose has none. */
export const aboutOf = (facts: ReplyFacts, query: AboutQuery): ReplyAbout | null =>
  aboutChoices(facts, query)[0]?.about ?? null;

const promiseChoice = ({ id, text, dueDay }: Commitment): AboutChoice => ({
  about: { kind: 'commitment', id },
  text,
  day: dueDay,
});

const promiseChoices = (promises: readonly Commitment[]): readonly AboutChoice[] =>
  promises
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => compare(a.dueDay ?? noDay, b.dueDay ?? noDay))
    .map(promiseChoice);

/** A promise that was given up is news for so many days. */
const givenUpFor = 30;

const givenUp = ({ settled }: ReplyScope, today: CalendarDay): readonly Commitment[] =>
  settled.filter(
    ({ direction, state, settledOn }) =>
      direction === 'ours' && state === 'missed' && (settledOn ?? '') >= addDays(today, -givenUpFor),
  );

const changeOrder: readonly ChangeRequest['state'][] = [
  'awaiting-client',
  'assessing',
  'submitted',
  'deferred',
  'draft',
];
const place = (state: ChangeRequest['state']): number => {
  const index = changeOrder.indexOf(state);
  return index === -1 ? changeOrder.length : index;
};

const changeChoices = ({ changes }: ReplyScope): readonly AboutChoice[] =>
  changes
    .toSorted((a, b) => place(a.state) - place(b.state) || compare(a.stateSince, b.stateSince))
    .map(({ id, title, stateSince }) => ({ about: { kind: 'changeRequest', id }, text: title, day: stateSince }));

const issueChoices = ({ issues }: ReplyScope, order: readonly Issue['state'][]): readonly AboutChoice[] =>
  issues
    .filter(({ state }) => order.includes(state))
    .toSorted((a, b) => {
      const resolved = Number(a.state === 'resolved') - Number(b.state === 'resolved');
      const byState = order[0] === 'resolved' ? -resolved : resolved;
      return byState || compare(a.kind, b.kind) || compare(a.raisedOn, b.raisedOn);
    })
    .map(({ id, text, stateSince }) => ({ about: { kind: 'issue', id }, text, day: stateSince }));

const isConfirmed = ({ confirmedOn }: Requirement): boolean => confirmedOn !== null;

const requirementChoices = ({ requirements }: ReplyScope): readonly AboutChoice[] =>
  requirements
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .toSorted((a, b) => Number(isConfirmed(a)) - Number(isConfirmed(b)))
    .map(({ id, text, confirmedOn }) => ({ about: { kind: 'requirement', id }, text, day: confirmedOn }));

/** After every day. */
const noDay = '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
