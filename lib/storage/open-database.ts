import { openDB } from 'idb';
import { StorageError } from '@/lib/domain/storage-error';
import { allMigrations } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';
import { runMigrations } from './run-migrations';
import { type Connection, databaseName } from './schema';
import { openLimitMs, withLimit } from './with-limit';

export interface OpenOptions {
  /** What to do when there is no database yet: make it, or leave none behind and throw this kind of error. */
  readonly whenMissing: 'make' | 'lost' | 'absent';
  /** The connection closed itself, because a newer version upgrades the database. */
  readonly onOutdated?: () => void;
  /** The connection was closed by the browser or for a deletion; the next use must open a new one. */
  readonly onClosed?: () => void;
  readonly migrations?: readonly Migration[];
  readonly limitMs?: number;
}

const noop = () => {};

/**
 * Opens the database once and brings it to the newest version.
 * Errors: `StorageError` blocked (time limit), denied (no IndexedDB), lost, absent; else what the browser or a migration threw, for `categoriseError`.
 */
export async function openDatabase(options: OpenOptions): Promise<Connection> {
  const {
    whenMissing,
    onOutdated = noop,
    onClosed = noop,
    migrations = allMigrations,
    limitMs = openLimitMs,
  } = options;
  if (globalThis.indexedDB === undefined) throw new StorageError('denied');
  let upgrading: Promise<void> = Promise.resolve();
  const opening = openDB(databaseName, Math.max(...migrations.map(({ version }) => version)), {
    upgrade(database, oldVersion, _newVersion, upgrade) {
      upgrade.done.catch(noop);
      const missing = oldVersion === 0 && whenMissing !== 'make';
      const steps = missing ? [refuse(whenMissing)] : migrations;
      upgrading = runMigrations(database, upgrade, oldVersion, steps);
      upgrading.catch(noop);
    },
    blocking(_current, newVersion, event) {
      (event.target as IDBDatabase).close();
      if (newVersion === null) onClosed();
      else onOutdated();
    },
    terminated: onClosed,
  });
  const opened = opening.catch(async (error: unknown) => {
    await upgrading;
    throw error;
  });
  const database = await withLimit(opened, limitMs, (late) => late.close());
  return database as unknown as Connection;
}

function refuse(kind: 'lost' | 'absent'): Migration {
  return {
    version: 1,
    migrate() {
      throw new StorageError(kind);
    },
  };
}
