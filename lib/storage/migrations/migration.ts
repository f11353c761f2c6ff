import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A database of any past version: its stores and rows have no known type. */
export type AnyDatabase = IDBPDatabase<unknown>;
export type AnyUpgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from the version before to `version`. */
export interface Migration {
  readonly version: number;
  /**
   * May await requests of `upgrade` only: awaiting anything else ends the transaction, and later writes are lost. A step that
   * touches every row calls `progress` now and then, by which opening knows a long upgrade from one that hangs.
   */
  readonly migrate: (database: AnyDatabase, upgrade: AnyUpgrade, progress: () => void) => void | Promise<void>;
}
