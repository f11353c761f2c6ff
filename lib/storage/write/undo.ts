import type { WriteResult, Writer } from '@/lib/app/writer';
import { type RecordKind, recordKinds } from '@/lib/domain/record-kind';
import type { Store } from '../create-store';
import type { HistoryRow } from '../schema';
import { checkAddresses } from './check-addresses';
import { checkDomains } from './check-domains';
import { readRecord } from './read-record';
import { runCommand, type Session } from './run-command';
import { undoRefusal } from './undo-refusal';

type Undo = Parameters<Writer['undo']>[0];

/** One command may have written all of these together. */
const ofClientForm: ReadonlySet<RecordKind> = new Set(['client', 'contact', 'engagement']);

/**
 * Takes back the command that wrote the record last, with all that it wrote (a client goes with its contacts), each as a new
 * version; undoing an undo brings the write back. `conflict` when any of them, or what they hang on, was changed since.
 */
export function undo(store: Store, { commandId, kind, id, expectedVersion }: Undo): Promise<WriteResult> {
  const command = { commandId, action: 'undo', answer: { kind, id }, kinds: recordKinds } as const;
  return runCommand(store, { ...command, writesClients: ofClientForm.has(kind) }, async (session) => {
    const history = session.transaction.objectStore('history');
    const present = await readRecord(session.transaction, kind, id);
    if (present === null) return { ok: false, reason: 'gone', current: null };
    if (present.version !== expectedVersion) return { ok: false, reason: 'conflict', current: present.version };
    const last = await history.get([kind, id, expectedVersion]);
    if (last === undefined) return { ok: false, reason: 'gone', current: present.version };
    const rows = await history.index('command').getAll(last.commandId);
    const planned = await Promise.all(rows.map((row) => plan(session, row)));
    const changed = planned.find(({ conflict }) => conflict !== null);
    if (changed) return { ok: false, reason: 'conflict', current: changed.conflict };
    const refusals = await Promise.all(planned.map(({ row, present: now }) => undoRefusal(session, row, now)));
    const refusal = refusals.find((one) => one !== null);
    if (refusal) return refusal;
    await Promise.all(planned.map(({ write }) => write()));
    for (const { row } of planned) await checkReturned(session, row);
    return { ok: true, version: expectedVersion + 1 };
  });
}

async function plan(session: Session, row: HistoryRow) {
  const present = await readRecord(session.transaction, row.kind, row.id);
  return {
    row,
    present,
    conflict: present?.version === row.version ? null : (present?.version ?? 0),
    write: () => session.write(row.kind, row.before ?? present ?? {}, present, livedBefore(row) ? 'lives' : 'removed'),
  };
}

function livedBefore({ before }: HistoryRow): boolean {
  return before !== null && before.deletedAt === null;
}

/** What comes back must not take a domain or an address that another has got meanwhile. */
async function checkReturned(session: Session, row: HistoryRow): Promise<void> {
  const record = row.before;
  if (record === null || record.deletedAt !== null) return;
  if ('domains' in record) await checkDomains(session.transaction, record);
  if ('addresses' in record) await checkAddresses(session.transaction, [record]);
}
