import { openDB } from 'idb';
import { StorageError } from '@/lib/domain/storage-error';
import { allMigrations } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';
import { runMigrations } from './run-migrations';
import { type Connection, databaseName } from './schema';
import { holdUpgradeLock, isUpgrading } from './upgrade-lock';
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
 * Errors: `StorageError` blocked (nothing moved for the time limit), denied (no IndexedDB), lost, absent; else what the browser or a migration threw, for `categoriseError`.
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
  /** What the upgrade of this view has done, and how much of that was there at the last look; 0 = it runs none. */
  const steps = { done: 0, seen: 0 };
  const progress = () => {
    steps.done += 1;
  };
  const opening = openDB(databaseName, Math.max(...migrations.map(({ version }) => version)), {
    upgrade(database, oldVersion, _newVersion, upgrade) {
      upgrade.done.catch(noop);
      progress();
      holdUpgradeLock(result);
      const missing = oldVersion === 0 && whenMissing !== 'make';
      const migrationsToRun = missing ? [refuse(whenMissing)] : migrations;
      upgrading = runMigrations(database, upgrade, oldVersion, migrationsToRun, progress);
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
  const result = withLimit(opened, limitMs, (late) => late.close(), goesOn);
  return (await result) as unknown as Connection;

  /** A long upgrade, here or in another view, is no reason to give up while it moves. */
  async function goesOn(): Promise<boolean> {
    if (steps.done === 0) return isUpgrading();
    const moved = steps.done > steps.seen;
    steps.seen = steps.done;
    return moved;
  }
}

function refuse(kind: 'lost' | 'absent'): Migration {
  return {
    version: 1,
    migrate() {
      throw new StorageError(kind);
    },
  };
}
