import * as z from 'zod/mini';
import { instant } from '@/lib/domain/record';
import { browser } from './browser';

const key = 'sentinel';

const sentinel = z.object({
  storeId: z.string(),
  createdAt: instant,
  lastCount: z.number(),
  lastBackupAt: z.nullable(instant),
});
type Sentinel = z.infer<typeof sentinel>;

/** The loss sentinel of lib/storage, in the extension's key-value storage, which lives and dies apart from IndexedDB. */
export const sentinelStorage = {
  async read(): Promise<Sentinel | null> {
    const stored = sentinel.safeParse((await browser.storage.local.get(key))[key]);
    return stored.success ? stored.data : null;
  },
  write: (written: Sentinel): Promise<void> => browser.storage.local.set({ [key]: written }),
};
