import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Commitment } from '@/lib/domain/commitment';
import { isLate } from '@/lib/domain/is-late';
import type { ReplyScope } from './reply-scope';
import { newestFirst, type Told, whatWasTold } from './what-was-told';

/** One reporting period where none is agreed. Days. */
const usualPeriod = 14;
/** Nobody reports on what is older. Days; a cadence is a year at most. */
const furthest = 730;

/** The day for `Reader.replyFacts`, early enough for any report. */
export const settledFrom = (today: CalendarDay): CalendarDay => addDays(today, -furthest);

/** What a report tells, each list in the order in which it is read. */
export interface ReportSince {
  /** The day of the last report; null when there was none. */
  readonly last: CalendarDay | null;
  /** The day from which this one tells. */
  readonly since: CalendarDay;
  readonly done: readonly Commitment[];
  readonly late: readonly Commitment[];
  readonly next: readonly Commitment[];
  readonly waiting: readonly Commitment[];
}

/**
 * What there is to report today, so that each thing done is told once and nothing is left out. Days in the user's zone.
 *
 * - The last report is the newest touchpoint of type status until today, with a snapshot or without: one that was given on the
 *   phone told as much. Without any, a report tells of one reporting period.
 * - A report of one engagement says nothing of the others, so that each record has its own last report: one of its engagement,
 *   or of all. A record of no engagement is told of only in those of all.
 * - `done`: ours, kept on or after the day of its last report, because that day was not over when it was written; or kept
 *   before it and told as open in it or since, because the delivery was noted late. Never what was told as done on the day of
 *   delivery or after, in a touchpoint of whatever type, unless a later one told it as open again.
 * - `late`: ours, open with the due day over; then those given up, by the rules of `done`, but for those of the day of the
 *   report: rather bad news twice than not at all.
 * - `next`: ours, open and not late. `waiting`: theirs, open. Both by due day, those without one last.
 */
export function reportSince(scope: ReplyScope, today: CalendarDay): ReportSince {
  const touchpoints = scope.touchpoints.filter(({ on }) => on <= today).sort(newestFirst);
  const reports = touchpoints.filter(({ type }) => type === 'status');
  const promisesTold = whatWasTold(touchpoints, ['done', 'late', 'next']);

  const lastOf = (engagementId: string | null): CalendarDay | null =>
    reports.find((report) => report.engagementId === null || report.engagementId === engagementId)?.on ?? null;
  const periodAgo = addDays(today, -(scope.client.cadence.statusEveryDays ?? usualPeriod));
  const sinceOf = (record: { readonly engagementId: string | null }): CalendarDay =>
    lastOf(record.engagementId) ?? periodAgo;

  const isNews = (promise: Commitment): boolean =>
    isUntold(promise.settledOn, sinceOf(promise), promisesTold.get(promise.id) ?? null, promise.state);
  const ours = scope.ours.filter(({ direction, state }) => direction === 'ours' && state === 'open');
  const settled = scope.settled.filter(({ direction }) => direction === 'ours').filter(isNews);
  const givenUp = settled.filter(({ state }) => state === 'missed');
  const last = lastOf(scope.engagement?.id ?? null);
  return {
    last,
    since: last ?? periodAgo,
    done: settled.filter(({ state }) => state === 'kept').sort(bySettledDay),
    late: [...ours.filter((promise) => isLate(promise, today)).sort(byDueDay), ...givenUp.sort(bySettledDay)],
    next: ours.filter((promise) => !isLate(promise, today)).sort(byDueDay),
    waiting: scope.theirs.filter(({ direction, state }) => direction === 'theirs' && state === 'open').sort(byDueDay),
  };
}

/** Whether a promise that was settled on a day is still to be told as `state`. */
function isUntold(on: CalendarDay | null, since: CalendarDay, told: Told | null, state: Commitment['state']): boolean {
  if (on === null) return false;
  if (state === 'kept' && told?.list === 'done' && told.on >= on) return false;
  // A line under `late` may have told already that it was given up.
  const toldOpen = told?.list === 'next' || (told?.list === 'late' && state === 'kept');
  return on >= since || (toldOpen && told !== null && told.on >= since);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** After every day. */
const noDay = '~';

const byDueDay = (a: Commitment, b: Commitment): number =>
  compare(a.dueDay ?? noDay, b.dueDay ?? noDay) || compare(a.id, b.id);

const bySettledDay = (a: Commitment, b: Commitment): number =>
  compare(a.settledOn ?? noDay, b.settledOn ?? noDay) || compare(a.id, b.id);
