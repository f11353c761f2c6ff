import * as z from 'zod/mini';
import { instant, recordBase, recordId } from '@/lib/domain/record';
import { type RecordKind, type RecordOf, recordKinds, recordSchemas } from '@/lib/domain/record-kind';
import { type HistoryRow, historyActions } from '../schema';
import type { BackupRecords } from './backup-format';
import type { ProblemList } from './problem-list';

const historyRow = z.strictObject({
  kind: z.enum(recordKinds as [RecordKind, ...RecordKind[]]),
  id: recordId,
  version: recordBase.version,
  commandId: recordId,
  action: z.enum(historyActions),
  at: instant,
  counter: recordBase.counter,
  deviceId: recordBase.deviceId,
  before: z.unknown(),
});

/** Every history row: of a record that is there, no newer than it, with the state before it or null. */
export async function checkHistory(
  raw: readonly unknown[],
  records: BackupRecords,
  problems: ProblemList,
  pause: () => Promise<void>,
): Promise<HistoryRow[]> {
  const versions = new Map(recordKinds.map((kind) => [kind, versionsOf(records[kind])]));
  const seen = new Set<string>();
  const checked: HistoryRow[] = [];
  for (const [at, value] of raw.entries()) {
    if (at % 1000 === 999) await pause();
    const where = `history.${at}`;
    const row = parseRow(value, where, problems);
    if (row === null) continue;
    const key = JSON.stringify([row.kind, row.id, row.version]);
    const present = versions.get(row.kind)?.get(row.id);
    if (present === undefined) problems.add('dangling', `${where}.id`);
    else if (row.version > present) problems.add('invalid', `${where}.version`);
    else if (seen.has(key)) problems.add('duplicate', where);
    seen.add(key);
    checked.push(row);
  }
  return checked;
}

function versionsOf(rows: readonly { readonly id: string; readonly version: number }[]): Map<string, number> {
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function parseRow(value: unknown, where: string, problems: ProblemList): HistoryRow | null {
  const parsed = historyRow.safeParse(value);
  if (!parsed.success) {
    problems.add('invalid', [where, ...(parsed.error.issues[0]?.path ?? [])].join('.'));
    return null;
  }
  const { before, ...row } = parsed.data;
  if (before === null) return { ...row, before };
  const state = recordSchemas[row.kind].safeParse(before);
  if (!state.success || state.data.id !== row.id || state.data.version !== row.version - 1) {
    problems.add('invalid', [where, 'before', ...(state.error?.issues[0]?.path ?? [])].join('.'));
    return null;
  }
  return { ...row, before: state.data as RecordOf<RecordKind> };
}
