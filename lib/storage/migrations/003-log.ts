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

const dayNumber = (day: string | null | undefined): number => (day ? -Number(day.replaceAll('-', '')) : 0);

/** What the new indexes sort by: the open by day, the settled by day, and everything by its quote. */
function newKeys(store: string, { clientId, direction, dueDay, state, settledOn, evidence }: OldRow): object {
  const quote = evidence?.quoteSha256 ? { quote: evidence.quoteSha256 } : {};
  if (store !== 'commitment') return quote;
  if (state !== 'open') return { ...quote, settled: [clientId, dayNumber(settledOn)] };
  return dueDay ? { ...quote, due: [direction, dueDay] } : quote;
}

async function addKeys(upgrade: AnyUpgrade, name: string): Promise<void> {
  let cursor = await upgrade.objectStore(name).openCursor();
  while (cursor !== null) {
    const row = cursor.value as OldRow;
    const added = newKeys(name, row);
    if (row.deletedAt === null && Object.keys(added).length > 0) {
      await cursor.update({ ...row, keys: { ...row.keys, ...added } });
    }
    cursor = await cursor.continue();
  }
}

/** Issues, and the ways to find what is due over all clients, what was settled, and what was logged from a sentence. */
async function migrate(database: AnyDatabase, upgrade: AnyUpgrade): Promise<void> {
  const issues = database.createObjectStore('issue', { keyPath: 'id' });
  issues.createIndex('open', 'keys.open');
  issues.createIndex('quote', 'keys.quote');
  const commitments = upgrade.objectStore('commitment');
  commitments.createIndex('due', 'keys.due');
  commitments.createIndex('settled', 'keys.settled');
  for (const name of ['commitment', 'changeRequest', 'satisfaction']) {
    upgrade.objectStore(name).createIndex('quote', 'keys.quote');
    await addKeys(upgrade, name);
  }
}

export const log: Migration = { version: 3, migrate };
