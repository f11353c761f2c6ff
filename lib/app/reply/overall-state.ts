import type { CalendarDay } from '@/lib/domain/calendar-day';
import { isLate } from '@/lib/domain/is-late';
import { highRisk } from '@/lib/domain/risk';
import type { TemplateContext } from '@/lib/templates/template-context';
import { milestoneItem } from './context-items';
import type { ReplyScope } from './reply-scope';
import type { ReportSince } from './report-since';

/**
 * How the work stands, by all its records, those that a person leaves out of the draft too. `late`: a promise of ours is late.
 * `at-risk`: one was given up since the last report, a milestone slips, a high risk is open, or a serious issue is not
 * resolved. Source: product rule "Progress report".
 */
export function overallState(
  scope: ReplyScope,
  report: ReportSince,
  today: CalendarDay,
): TemplateContext['overall']['state'] {
  if (report.late.some((promise) => isLate(promise, today))) return 'late';
  const atRisk =
    report.late.length > 0 ||
    scope.milestones.some((one) => one.actual === null && milestoneItem(one, today).daysLate > 0) ||
    scope.risks.some(({ closedOn, probability, impact }) => closedOn === null && probability * impact >= highRisk) ||
    scope.issues.some(({ severity, state }) => severity === 'high' && (state === 'recorded' || state === 'analysed'));
  return atRisk ? 'at-risk' : 'on-track';
}
