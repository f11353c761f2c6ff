import type { AnyDatabase, Migration } from './migration';

/** Store -> its indexes by keys that `make-row.ts` computes. Written out, since a migration never changes once released. */
const indexes: Readonly<Record<string, readonly string[]>> = {
  client: ['domain', 'lookalike', 'name'],
  contact: ['address', 'client'],
  engagement: ['client'],
  commitment: ['open', 'oursDue'],
  changeRequest: ['pending'],
  satisfaction: ['newest'],
  touchpoint: ['newest'],
  threadLink: [],
  settings: [],
};
/** One index entry per element of the key, where the others take the array as one compound key. */
const perElement = new Set(['client.domain', 'client.lookalike', 'contact.address', 'commitment.oursDue']);

function migrate(database: AnyDatabase): void {
  for (const [name, names] of Object.entries(indexes)) {
    const store = database.createObjectStore(name, { keyPath: 'id' });
    for (const index of names) {
      store.createIndex(index, `keys.${index}`, { multiEntry: perElement.has(`${name}.${index}`) });
    }
  }
  database.createObjectStore('history', { keyPath: ['kind', 'id', 'version'] }).createIndex('command', 'commandId');
  database.createObjectStore('drafts', { keyPath: 'key' });
  database.createObjectStore('health', { keyPath: ['day', 'provider', 'part'] });
  database.createObjectStore('meta');
}

export const initial: Migration = { version: 1, migrate };
