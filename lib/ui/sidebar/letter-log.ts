import type { Letter, LetterPromise } from '@/lib/app/letter';
import { loggedId, logSent, sentEvidence } from '@/lib/app/log-sent';
import type { LogOrder } from '@/lib/app/recognise-sent';
import type { LetterReport } from '@/lib/app/reply/letter-report';
import { sha256Hex } from '@/lib/platform/sha256-hex';
import type { Store } from '@/lib/ui/create-store';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { Notices } from './notices';
import { recordReport } from './report-log';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState, UndoStep } from './sidebar-state';
import { outcomeOf } from './write-outcome-of';

export interface LetterLog {
  /** Writes the promises, says so with one undo for all, and answers the orders that could not be written. */
  readonly write: (orders: readonly LogOrder[]) => Promise<readonly LogOrder[]>;
  /** Records a report that the person sent by another way, today, and says so. */
  readonly byHand: (report: LetterReport) => Promise<WriteOutcome>;
  /** Deletes what was logged of a promise; one that is gone is done. */
  readonly takeBack: (letter: Letter, promise: LetterPromise) => Promise<WriteOutcome>;
  /** Those of the logged promises whose commitment was taken back elsewhere. */
  readonly takenBack: (letter: Letter) => Promise<readonly LetterPromise[]>;
}

const idOf = async (letter: Letter, promise: LetterPromise): Promise<string> =>
  loggedId(letter, promise, await sha256Hex(promise.sentence));

export function createLetterLog(
  store: Store<SidebarState>,
  { reader, writer, newId, today }: Pick<SidebarPorts, 'reader' | 'writer' | 'newId' | 'today'>,
  { notices, refresh }: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): LetterLog {
  const writeOne = async (order: LogOrder): Promise<{ outcome: WriteOutcome & { version?: number }; id: string }> => {
    const { clientId } = order.letter;
    const { reading } = store.get();
    const id = await idOf(order.letter, order.promise);
    if (clientId === null) return { id, outcome: { kind: 'gone' } };
    const source = sentEvidence(order, reading);
    const evidence = { ...source, quoteSha256: await sha256Hex(source.quote) };
    const commitment = logSent(order, { id, clientId, evidence });
    return { id, outcome: await outcomeOf(writer.saveCommitment({ commandId: id, commitment })) };
  };

  return {
    write: async (orders) => {
      const written = await Promise.all(orders.map(async (order) => ({ order, ...(await writeOne(order)) })));
      const saved = written.filter(({ outcome }) => outcome.kind === 'saved');
      const [first, ...others] = saved.map(
        ({ id, outcome }): UndoStep => ({ kind: 'commitment', id, version: outcome.version ?? 1 }),
      );
      if (first !== undefined) {
        const subject = saved.map(({ order }) => order.promise.sentence).join(' · ');
        notices.say({ key: 'done_letter_logged', subject, undo: { ...first, others } });
      }
      const failed = written.flatMap(({ outcome }) => (outcome.kind === 'saved' ? [] : outcome));
      if (failed[0] !== undefined) notices.fail(failed[0]);
      void refresh();
      return written.flatMap(({ order, outcome }) => (outcome.kind === 'saved' ? [] : order));
    },
    byHand: async (report) => {
      const sending = { on: today(), evidence: null, round: 0 };
      const { version, ...outcome } = await recordReport({ writer }, report, sending);
      if (outcome.kind === 'saved') {
        const undo = { kind: 'touchpoint', id: report.touchpointId, version: version ?? 1 } as const;
        notices.say({ key: 'done_report_recorded', subject: report.report.template, undo });
      } else notices.fail(outcome);
      void refresh();
      return outcome;
    },
    takeBack: async (letter, promise) => {
      const id = await idOf(letter, promise);
      const [record] = await (await reader()).findCommitments([id]);
      if (record === undefined) return { kind: 'saved' };
      const command = { commandId: newId(), kind: 'commitment', id, expectedVersion: record.version } as const;
      const { version: _version, ...outcome } = await outcomeOf(writer.removeRecord(command));
      if (outcome.kind !== 'saved') notices.fail(outcome);
      void refresh();
      return outcome;
    },
    takenBack: async (letter) => {
      const logged = letter.promises.filter((promise) => promise.logged);
      if (logged.length === 0) return [];
      const ids = await Promise.all(logged.map((promise) => idOf(letter, promise)));
      const living = new Set((await (await reader()).findCommitments(ids)).map(({ id }) => id));
      return logged.filter((_promise, at) => !living.has(ids[at] ?? ''));
    },
  };
}
