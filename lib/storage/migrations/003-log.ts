import type { AnyDatabase, AnyUpgrade, Migration } from './migration';

/** The parts of a stored row, as versions 1 and 2 wrote it, from which the new keys come. */
interface OldRow {
  readonly id: string;
  readonly clientId: string;
  readonly direction?: string;
  readonly dueDay?: string | null;
  readonly state?: string;
  readonly settledOn?: string | null;
  readonly deletedAt: string | null;
  readonly evidence: { readonly quoteSha256: string | null } | null;
  readonly keys?: object;
}

/** The stores that get new keys, with all their indexes. */
const indexes = {
  commitment: ['open', 'oursDue', 'due', 'settled', 'quote'],
  changeRequest: ['pending', 'quote'],
  satisfaction: ['newest', 'quote'],
} as const;
const perElement = 'oursDue';

/** Rows that are in memory at once. */
const batch = 1000;

const dayNumber = (day: string | null | undefined): number => (day ? -Number(day.replaceAll('-', '')) : 0);

/** What the new indexes sort by: the open by day, the settled by day, and everything by its quote. */
function newKeys(store: string, { clientId, direction, dueDay, state, settledOn, evidence }: OldRow): object {
  const quote = evidence?.quoteSha256 ? { quote: evidence.quoteSha256 } : {};
  if (store !== 'commitment') return quote;
  if (state !== 'open') return { ...quote, settled: [clientId, dayNumber(settledOn)] };
  return dueDay ? { ...quote, due: [direction, dueDay] } : quote;
}

function renewed(store: string, row: OldRow): OldRow {
  const added = row.deletedAt === null ? newKeys(store, row) : {};
  return Object.keys(added).length > 0 ? { ...row, keys: { ...row.keys, ...added } } : row;
}

/**
 * Puts a store with all the indexes in the place of the old one and copies the rows: an index made over rows that are there
 * costs a pass over all of them, and this a third of the time of changing each row and making three indexes.
 */
async function rebuild(database: AnyDatabase, upgrade: AnyUpgrade, name: keyof typeof indexes, progress: () => void) {
  const old = upgrade.objectStore(name);
  old.name = `${name}-before-3`;
  const store = database.createObjectStore(name, { keyPath: 'id' });
  for (const index of indexes[name]) store.createIndex(index, `keys.${index}`, { multiEntry: index === perElement });
  let rows: OldRow[] = await old.getAll(null, batch);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    // Each in a function of its own: one that throws at once leaves no other unheard when the transaction ends.
    await Promise.all(rows.map(async (row) => store.add(renewed(name, row))));
    progress();
    rows = await old.getAll(IDBKeyRange.lowerBound(last.id, true), batch);
  }
  database.deleteObjectStore(old.name);
}

/** Issues, and the ways to find what is due over all clients, what was settled, and what was logged from a sentence. */
async function migrate(database: AnyDatabase, upgrade: AnyUpgrade, progress: () => void): Promise<void> {
  const issues = database.createObjectStore('issue', { keyPath: 'id' });
  issues.createIndex('open', 'keys.open');
  issues.createIndex('quote', 'keys.quote');
  for (const name of Object.keys(indexes) as (keyof typeof indexes)[]) await rebuild(database, upgrade, name, progress);
}

export const log: Migration = { version: 3, migrate };
