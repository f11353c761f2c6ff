import type { Commitment } from '@/lib/domain/commitment';
import type { ReplyScope } from './reply-scope';
import type { ReportSince } from './report-since';

/**
 * What was kept in the whole of an engagement, in the order of the days: promises of its own, and those of none since it
 * began. Where nobody said which engagement it is, what was done since the last report.
 */
export function allDone({ engagement, settled }: ReplyScope, report: ReportSince): readonly Commitment[] {
  if (engagement === null) return report.done;
  const isPart = ({ engagementId, settledOn }: Commitment): boolean =>
    engagementId === null ? (settledOn ?? '') >= (engagement.startsOn ?? '') : engagementId === engagement.id;
  return settled
    .filter((one) => one.direction === 'ours' && one.state === 'kept' && isPart(one))
    .toSorted((a, b) => compare(a.settledOn ?? '', b.settledOn ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
