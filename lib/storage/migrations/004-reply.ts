import type { AnyDatabase, AnyUpgrade, Migration } from './migration';

/** Templates, the plan of an engagement, and the way from an answer's token to its survey; no row that is there has one. */
function migrate(database: AnyDatabase, upgrade: AnyUpgrade): void {
  database.createObjectStore('template', { keyPath: 'id' });
  for (const kind of ['milestone', 'risk', 'requirement']) {
    database.createObjectStore(kind, { keyPath: 'id' }).createIndex('client', 'keys.client');
  }
  upgrade.objectStore('touchpoint').createIndex('survey', 'keys.survey');
}

export const reply: Migration = { version: 4, migrate };
