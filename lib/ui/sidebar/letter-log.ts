import type { AttachedReport, Letter, LetterPromise } from '@/lib/app/letter';
import { loggedId, logSent, sentEvidence } from '@/lib/app/log-sent';
import type { LogOrder, ReportOrder } from '@/lib/app/recognise-sent';
import type { LetterReport } from '@/lib/app/reply/letter-report';
import { sha256Hex } from '@/lib/platform/sha256-hex';
import type { Store } from '@/lib/ui/create-store';
import type { SentAbout } from '@/lib/ui/reply/offered-step';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { stepAfter } from './next-steps';
import type { Notices } from './notices';
import { createReportLog } from './report-log';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState, UndoStep } from './sidebar-state';
import { outcomeOf } from './write-outcome-of';

/** What is to be written, or could not be. */
export interface LetterOrders {
  readonly orders: readonly LogOrder[];
  readonly reports: readonly ReportOrder[];
}

export interface LetterLog {
  /** Writes promises and reports, says so with one undo for all, and answers those that could not be written. */
  readonly write: (due: LetterOrders) => Promise<LetterOrders>;
  /** Records a report that the person sent by another way, today, and says so. */
  readonly byHand: (report: LetterReport) => Promise<WriteOutcome>;
  /** Deletes what was logged of a promise; one that is gone is done. */
  readonly takeBack: (letter: Letter, promise: LetterPromise) => Promise<WriteOutcome>;
  readonly takeBackReport: (report: AttachedReport) => Promise<WriteOutcome>;
  /** What was logged of a letter and taken back elsewhere. */
  readonly takenBack: (letter: Letter) => Promise<Pick<Letter, 'promises' | 'reports'>>;
}

const idOf = async (letter: Letter, promise: LetterPromise): Promise<string> =>
  loggedId(letter, promise, await sha256Hex(promise.sentence));

type Outcome = WriteOutcome & { version?: number };

/** One write with what can be said of it. */
interface Written {
  readonly outcome: Outcome;
  readonly step: UndoStep;
  readonly subject: string;
  readonly report?: LetterReport;
}

const ofReport = (report: LetterReport, outcome: Outcome): Written => ({
  outcome,
  step: { kind: 'touchpoint', id: report.touchpointId, version: 1 },
  subject: report.report.template,
  report,
});

const sentAbout = ({ clientId, writtenFor }: LetterReport): SentAbout[] =>
  writtenFor === null ? [] : [{ clientId, writtenFor }];

export function createLetterLog(
  store: Store<SidebarState>,
  ports: Pick<SidebarPorts, 'reader' | 'writer' | 'newId' | 'today' | 'timeZone' | 'reportError'>,
  { notices, refresh }: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): LetterLog {
  const { reader, writer, newId } = ports;
  const reportLog = createReportLog(ports);

  const writePromise = async (order: LogOrder) => {
    const { clientId } = order.letter;
    const id = await idOf(order.letter, order.promise);
    if (clientId === null) return { id, outcome: { kind: 'gone' } satisfies Outcome };
    const source = sentEvidence(order, order.promise.sentence, store.get().reading);
    const evidence = { ...source, quoteSha256: await sha256Hex(source.quote) };
    const commitment = logSent(order, { id, clientId, evidence });
    return { id, outcome: await outcomeOf(writer.saveCommitment({ commandId: id, commitment })) };
  };

  /** Says what was done, each with its name, what follows from it, and what went wrong first. */
  const tell = async (written: readonly Written[]): Promise<void> => {
    const saved = written.filter(({ outcome }) => outcome.kind === 'saved');
    const next = await stepAfter(
      ports,
      saved.flatMap(({ report }) => (report ? sentAbout(report) : [])),
    );
    const [first, ...others] = saved.map(({ step, outcome }): UndoStep => ({ ...step, version: outcome.version ?? 1 }));
    if (first !== undefined) {
      const subject = saved.map((one) => one.subject).join(' · ');
      const isReport = saved.every(({ step }) => step.kind === 'touchpoint');
      const key = isReport ? 'done_report_recorded' : 'done_letter_logged';
      notices.say({ key, subject, undo: { ...first, others }, next });
    }
    const failed = written.flatMap(({ outcome }) => (outcome.kind === 'saved' ? [] : outcome));
    if (failed[0] !== undefined) notices.fail(failed[0]);
    void refresh();
  };

  const takeAway = async (taking: Promise<Outcome>): Promise<WriteOutcome> => {
    const { version: _version, ...outcome } = await taking;
    if (outcome.kind !== 'saved') notices.fail(outcome);
    void refresh();
    return outcome;
  };

  return {
    write: async ({ orders, reports }) => {
      const { reading } = store.get();
      const told = await Promise.all(
        reports.map(async (order) => ({ order, outcome: await reportLog.record(order, reading) })),
      );
      const promised = await Promise.all(orders.map(async (order) => ({ order, ...(await writePromise(order)) })));
      await tell([
        ...told.map(({ order, outcome }) => ofReport(order.report, outcome)),
        ...promised.map(({ order, id, outcome }) => ({
          outcome,
          step: { kind: 'commitment', id, version: 1 } as const,
          subject: order.promise.sentence,
        })),
      ]);
      return {
        orders: promised.flatMap(({ order, outcome }) => (outcome.kind === 'saved' ? [] : order)),
        reports: told.flatMap(({ order, outcome }) => (outcome.kind === 'saved' ? [] : order)),
      };
    },
    byHand: async (report) => {
      const outcome = await reportLog.byHand(report);
      await tell([ofReport(report, outcome)]);
      const { version: _version, ...rest } = outcome;
      return rest;
    },
    takeBack: async (letter, promise) => {
      const id = await idOf(letter, promise);
      const [record] = await (await reader()).findCommitments([id]);
      if (record === undefined) return { kind: 'saved' };
      const command = { commandId: newId(), kind: 'commitment', id, expectedVersion: record.version } as const;
      return takeAway(outcomeOf(writer.removeRecord(command)));
    },
    takeBackReport: (report) => takeAway(reportLog.takeBack(report)),
    takenBack: async (letter) => {
      const logged = letter.promises.filter((promise) => promise.logged);
      const [reports, ids] = await Promise.all([
        reportLog.takenBack(letter.reports),
        Promise.all(logged.map((promise) => idOf(letter, promise))),
      ]);
      if (logged.length === 0) return { promises: [], reports: [...reports] };
      const living = new Set((await (await reader()).findCommitments(ids)).map(({ id }) => id));
      return { promises: logged.filter((_promise, at) => !living.has(ids[at] ?? '')), reports: [...reports] };
    },
  };
}
