import type { StoreOptions } from './create-store';
import { inTransaction } from './in-transaction';
import { type Connection, type Meta, metaKey } from './schema';
import type { Sentinel, SentinelPort } from './sentinel';

/** Gives a new database its identity, and renews the sentinel. */
export async function prepareMeta(
  database: Connection,
  { now, randomId }: Pick<StoreOptions, 'now' | 'randomId'>,
  port: SentinelPort,
  known: Sentinel | null,
): Promise<void> {
  const fresh: Meta = { storeId: randomId(), deviceId: randomId(), counter: 0, living: 0, createdAt: now() };
  const meta =
    (await database.get('meta', metaKey)) ??
    (await inTransaction(database, ['meta'], 'strict', async (transaction) => {
      const store = transaction.objectStore('meta');
      const present = await store.get(metaKey);
      if (present === undefined) await store.put(fresh, metaKey);
      return present ?? fresh;
    }));
  const lastBackupAt = known?.lastBackupAt ?? null;
  if (known?.storeId === meta.storeId && known.lastCount === meta.living) return;
  await port
    .write({ storeId: meta.storeId, createdAt: meta.createdAt, lastCount: meta.living, lastBackupAt })
    // The database is fine without its sentinel; the next opening writes it.
    .catch(() => {});
}
