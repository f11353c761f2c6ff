import { recordKinds } from '@/lib/domain/record-kind';
import { backupFormat, backupLimits, backupVersion } from './backup-format';
import { BackupRefusal } from './backup-problem';
import { nestsDeeperThan } from './nests-deeper-than';

/** A file of the right form, its rows not yet looked at. */
export interface RawBackup {
  readonly exportedAt: unknown;
  readonly records: ReadonlyMap<string, readonly unknown[]>;
  readonly history: readonly unknown[];
}

const envelope = ['format', 'version', 'exportedAt', 'records', 'history'];

/** The text as a backup of a version we know. Errors: `BackupRefusal`. */
export function parseBackup(text: string): RawBackup {
  const file = asObject(parseJson(text));
  if (file?.get('format') !== backupFormat) throw new BackupRefusal({ kind: 'not-a-backup' });
  const version = file.get('version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) refuse('version');
  if (version > backupVersion) throw new BackupRefusal({ kind: 'newer', version });
  for (const key of file.keys()) if (!envelope.includes(key)) refuse(key);
  const records = asObject(file.get('records')) ?? refuse('records');
  for (const [kind, rows] of records) {
    if (!recordKinds.some((known) => known === kind) || !Array.isArray(rows)) refuse(`records.${kind}`);
  }
  const history = file.get('history');
  if (!Array.isArray(history)) refuse('history');
  const raw = { exportedAt: file.get('exportedAt'), records: records as Map<string, unknown[]>, history };
  const rows = [...raw.records.values()].reduce((sum, { length }) => sum + length, raw.history.length);
  if (rows > backupLimits.rows) refuse('records');
  return raw;
}

function parseJson(text: string): unknown {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (nestsDeeperThan(bare, backupLimits.depth)) throw new BackupRefusal({ kind: 'not-a-backup' });
  try {
    return JSON.parse(bare);
  } catch {
    throw new BackupRefusal({ kind: 'not-json' });
  }
}

/** Own keys only: `__proto__` in a file is a key like any other, and no known one. */
function asObject(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function refuse(where: string): never {
  throw new BackupRefusal({ kind: 'invalid', where: where.slice(0, 200) });
}
