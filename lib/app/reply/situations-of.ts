import type { CalendarDay } from '@/lib/domain/calendar-day';
import { daysBetween } from '@/lib/domain/days-between';
import { isLate } from '@/lib/domain/is-late';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import { justMoved } from './just-moved';
import { changeAnswers } from './purposes-for';
import type { ReplyAbout } from './reply-about';
import type { ReplyScope } from './reply-scope';

/** Why a template is offered. `asked`: a person chose its purpose or its record. */
export const whys = [
  'asked',
  'promise-late',
  'promise-moved',
  'change-pending',
  'report-due',
  'their-promise-late',
  'complaint-open',
  'issue-resolved',
  'requirement-open',
  'satisfaction-due',
  'engagement-over',
  'long-silent',
] as const;
export type Why = (typeof whys)[number];

/** Something on record that asks for a mail. */
export interface Situation {
  readonly purpose: TemplatePurpose;
  readonly why: Why;
  readonly about: ReplyAbout | null;
}

/** A client with nothing open hears from us at least so often. Days. */
const longSilence = 60;

/**
 * What asks for a mail today, the most urgent first: bad news before everything else (product rule "report honestly, bad news
 * first"), what waits for us before what we wait for, and what can wait last. Of several records the oldest speaks.
 */
export function situationsOf(scope: ReplyScope, today: CalendarDay): readonly Situation[] {
  const { cadence } = scope.client;
  const change = oldest(
    scope.changes.filter(({ state }) => state === 'awaiting-client' || state === 'assessing'),
    ({ state, stateSince }) => `${state === 'awaiting-client' ? 0 : 1}${stateSince}`,
  );
  const complaint = scope.issues.filter(({ kind, state }) => kind === 'complaint' && isUnsolved(state));
  const resolved = scope.issues.filter(({ state }) => state === 'resolved');
  const isDue = (every: number | null, last: CalendarDay | null): boolean =>
    every !== null && (last === null || daysBetween(last, today) > every);
  const lastOf = (counts: (touchpoint: Touchpoint) => boolean): CalendarDay | null =>
    scope.touchpoints.reduce<CalendarDay | null>(
      (last, one) => (counts(one) && (last === null || one.on > last) ? one.on : last),
      null,
    );
  const statusDue = isDue(
    cadence.statusEveryDays,
    lastOf(({ type }) => type === 'status'),
  );
  const lastAsked = lastOf(({ type, survey }) => type === 'satisfaction' || survey !== undefined);
  const surveyDue = isDue(cadence.satisfactionEveryDays, later(lastAsked, scope.lastAnswerOn));
  const over = scope.engagements.some(({ endsOn }) => endsOn !== null && endsOn < today);
  const silent =
    isSilent(scope) &&
    isDue(
      longSilence,
      lastOf(() => true),
    );
  return [
    ...about(
      'commitment',
      oldest(
        scope.ours.filter((one) => isLate(one, today)),
        dueDay,
      ),
      'promise-late',
      ['bad-news'],
    ),
    ...about('commitment', justMoved(scope.ours, today)[0], 'promise-moved', ['renegotiate']),
    ...about('changeRequest', change, 'change-pending', changeAnswers),
    ...general(statusDue, 'report-due', ['status-report', 'short-status']),
    ...about(
      'commitment',
      oldest(
        scope.theirs.filter((one) => isLate(one, today)),
        dueDay,
      ),
      'their-promise-late',
      ['chase'],
    ),
    ...about('issue', oldest(complaint, raisedOn), 'complaint-open', ['complaint-received']),
    ...about('issue', oldest(resolved, raisedOn), 'issue-resolved', ['complaint-resolved']),
    ...about(
      'requirement',
      scope.requirements.find(({ confirmedOn, withdrawnOn }) => confirmedOn === null && withdrawnOn === null),
      'requirement-open',
      ['confirm-requirement'],
    ),
    ...general(surveyDue, 'satisfaction-due', ['ask-satisfaction']),
    ...general(over, 'engagement-over', ['ask-acceptance', 'closing']),
    ...general(silent, 'long-silent', ['keep-in-touch']),
  ];
}

const later = (a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null => ((a ?? '') > (b ?? '') ? a : b);

const isUnsolved = (state: string): boolean => state === 'recorded' || state === 'analysed';

const isSilent = ({ ours, theirs, changes, issues }: ReplyScope): boolean =>
  [ours, theirs, changes, issues].every((open) => open.length === 0);

const dueDay = ({ dueDay: day }: { readonly dueDay: CalendarDay | null }): string => day ?? '~';
const raisedOn = ({ raisedOn: day }: { readonly raisedOn: CalendarDay }): string => day;

/** The one whose key sorts first. */
const oldest = <T>(records: readonly T[], keyOf: (record: T) => string): T | undefined =>
  records.reduce<T | undefined>(
    (first, one) => (first === undefined || keyOf(one) < keyOf(first) ? one : first),
    undefined,
  );

const about = (
  kind: ReplyAbout['kind'],
  record: { readonly id: string } | undefined,
  why: Why,
  purposes: readonly TemplatePurpose[],
): readonly Situation[] =>
  record === undefined ? [] : purposes.map((purpose) => ({ purpose, why, about: { kind, id: record.id } }));

const general = (asks: boolean, why: Why, purposes: readonly TemplatePurpose[]): readonly Situation[] =>
  asks ? purposes.map((purpose) => ({ purpose, why, about: null })) : [];
