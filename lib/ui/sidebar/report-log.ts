import type { LetterReport } from '@/lib/app/reply/letter-report';
import { reportTouchpoint } from '@/lib/app/reply/report-touchpoint';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Evidence } from '@/lib/domain/evidence';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { SidebarPorts } from './sidebar-ports';
import { outcomeOf } from './write-outcome-of';

type Written = WriteOutcome & { version?: number };

/** What is known of a sending. */
interface Sending {
  readonly on: CalendarDay;
  readonly evidence: Evidence | null;
  /** How often it was recorded and taken back before. */
  readonly round: number;
}

/** Records a report once for each round; one whose engagement was deleted meanwhile was sent all the same. */
export async function recordReport(
  { writer }: Pick<SidebarPorts, 'writer'>,
  report: LetterReport,
  { on, evidence, round }: Sending,
): Promise<Written> {
  const touchpoint = reportTouchpoint(report, { on, evidence });
  const commandId = `${report.touchpointId}.${round}`;
  const outcome = await outcomeOf(writer.saveTouchpoint({ commandId, touchpoint }));
  const isLoose = outcome.kind === 'invalid' && outcome.fields.some(({ path }) => path === 'engagementId');
  if (!isLoose || report.engagementId === null) return outcome;
  return outcomeOf(writer.saveTouchpoint({ commandId, touchpoint: { ...touchpoint, engagementId: null } }));
}
