import type { AnyDatabase, AnyUpgrade, Migration } from './migrations/migration';

/**
 * Runs the steps after `oldVersion` in order inside the upgrade transaction.
 * Any throw aborts the transaction here, because a browser commits an upgrade whose asynchronous callback rejects: version
 * and rows then stay as they were. The error is thrown on, so that opening can report it instead of the bare abort.
 * `progress` is called while a long step goes on.
 */
export async function runMigrations(
  database: AnyDatabase,
  upgrade: AnyUpgrade,
  oldVersion: number,
  migrations: readonly Migration[],
  progress: () => void,
): Promise<void> {
  try {
    for (const { version, migrate } of migrations) {
      if (version > oldVersion) await migrate(database, upgrade, progress);
    }
  } catch (error) {
    abort(upgrade);
    throw error;
  }
}

function abort(upgrade: AnyUpgrade): void {
  try {
    upgrade.abort();
  } catch {
    // Already aborted by the request that failed.
  }
}
