import type { AttachedReport } from '@/lib/app/letter';
import { sentEvidence } from '@/lib/app/log-sent';
import type { ReportOrder } from '@/lib/app/recognise-sent';
import type { LetterReport } from '@/lib/app/reply/letter-report';
import { reportTouchpoint } from '@/lib/app/reply/report-touchpoint';
import { reportedLine } from '@/lib/app/reply/reported-line';
import { sentSnapshot } from '@/lib/app/reply/sent-snapshot';
import { sentDay } from '@/lib/app/sent-day';
import type { WriteResult } from '@/lib/app/writer';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Evidence } from '@/lib/domain/evidence';
import type { PageReading } from '@/lib/domain/thread';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import { sha256Hex } from '@/lib/platform/sha256-hex';
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

export interface ReportLog {
  /** Records what was sent; `page`: the mail that is open, if any. */
  readonly record: (order: ReportOrder, page: PageReading | null) => Promise<Written>;
  /** Records, today, what the person sends by another way. */
  readonly byHand: (report: LetterReport) => Promise<Written>;
  /** Deletes the touchpoint of a report; one that is gone is done. */
  readonly takeBack: (report: AttachedReport) => Promise<Written>;
  /** Those of the recorded ones whose touchpoint was taken back elsewhere. Errors: `StorageError`. */
  readonly takenBack: (reports: readonly AttachedReport[]) => Promise<readonly AttachedReport[]>;
}

/** Writes the touchpoints of reports, each once for each time that it was taken back. */
export function createReportLog({
  reader,
  writer,
  newId,
  today,
  timeZone,
}: Pick<SidebarPorts, 'reader' | 'writer' | 'newId' | 'today' | 'timeZone'>): ReportLog {
  const write = async (report: LetterReport, { on, evidence, round }: Sending): Promise<Written> => {
    const touchpoint = reportTouchpoint(report, { on, evidence });
    const commandId = `${report.touchpointId}.${round}`;
    const outcome = await outcomeOf(writer.saveTouchpoint({ commandId, touchpoint }));
    // It is there already: another view recorded it in a round of its own.
    if (outcome.kind === 'conflict') return { kind: 'saved' };
    const isLoose = outcome.kind === 'invalid' && outcome.fields.some(({ path }) => path === 'engagementId');
    if (!isLoose || report.engagementId === null) return outcome;
    // What was sent was sent, though its engagement was deleted meanwhile.
    return outcomeOf(writer.saveTouchpoint({ commandId, touchpoint: { ...touchpoint, engagementId: null } }));
  };
  const find = async ({ clientId, touchpointId }: AttachedReport): Promise<Touchpoint | null> => {
    const facts = await (await reader()).replyFacts({ clientId, settledFrom: today() });
    return facts?.touchpoints.find(({ id }) => id === touchpointId) ?? null;
  };
  const remove = async (report: AttachedReport): Promise<WriteResult> => {
    const touchpoint = await find(report);
    if (touchpoint === null) return { ok: true, version: 0 };
    const { id, version: expectedVersion } = touchpoint;
    return writer.removeRecord({ commandId: newId(), kind: 'touchpoint', id, expectedVersion });
  };
  return {
    record: async (order, page) => {
      const { letter, report, message } = order;
      const { stands: _stands, recorded: _recorded, round, ...told } = report;
      const body = message?.message.body ?? null;
      const line = body === null ? '' : reportedLine(report.report.text, body);
      const source = sentEvidence({ letter, message }, line, page);
      const evidence = { ...source, quoteSha256: await sha256Hex(source.quote) };
      const on = sentDay(order, { today: today(), timeZone: timeZone() });
      const snapshot = body === null ? report.report : sentSnapshot(report.report, body);
      return write({ ...told, report: snapshot }, { on, evidence, round });
    },
    byHand: (report) => write(report, { on: today(), evidence: null, round: 0 }),
    takeBack: (report) => outcomeOf(remove(report)),
    takenBack: async (reports) => {
      const recorded = reports.filter((report) => report.recorded);
      const found = await Promise.all(recorded.map(find));
      return recorded.filter((_report, at) => found[at] === null);
    },
  };
}
