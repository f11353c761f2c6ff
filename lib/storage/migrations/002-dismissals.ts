import type { AnyDatabase, Migration } from './migration';

/** What the user dismissed, by the wording's key. */
function migrate(database: AnyDatabase): void {
  database.createObjectStore('dismissal', { keyPath: 'id' }).createIndex('updated', 'keys.updated');
}

export const dismissals: Migration = { version: 2, migrate };
