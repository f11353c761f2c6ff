import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';
import type { Migration } from '@/lib/storage/migrations/migration';
import { openDatabase } from '@/lib/storage/open-database';
import { aStore } from '@/tests/helpers/a-store';
import { fakeLocks } from '@/tests/helpers/fake-locks';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { promiseByHand } from '@/tests/helpers/promise-by-hand';

const limitMs = 5000;
const newest = allMigrations.length;

beforeEach(async () => {
  freshIndexedDb();
  await aStore().status();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A step that takes ten times the limit, in parts of it; `moves` says whether a part tells that it moves. */
function longStep(moves: (part: number) => boolean, onPart: (part: number) => unknown = () => {}): Migration {
  return {
    version: newest + 1,
    async migrate(_database, upgrade, progress) {
      for (let part = 1; part <= 10; part += 1) {
        if (moves(part)) progress();
        onPart(part);
        vi.advanceTimersByTime(limitMs);
        await upgrade.objectStore('client').count();
      }
    },
  };
}

const open = (step: Migration) => openDatabase({ whenMissing: 'lost', migrations: [...allMigrations, step], limitMs });

describe('an upgrade that takes longer than the limit', () => {
  it('opens, as long as it moves', async () => {
    const database = await open(longStep(() => true));
    expect(database.version).toBe(newest + 1);
    database.close();
  });

  it('is blocked once it stands still, goes on, and is there at the next opening', async () => {
    const finished = promiseByHand<null>();
    const onPart = (part: number) => part === 10 && finished.resolve(null);
    await expect(open(longStep((part) => part < 4, onPart))).rejects.toMatchObject({ kind: 'blocked' });
    await finished.promise;
    const never = vi.fn();
    const database = await open({ version: newest + 1, migrate: never });
    expect(database.version).toBe(newest + 1);
    expect(never).not.toHaveBeenCalled();
    database.close();
  });

  it('is waited for by another view', async () => {
    const other = promiseByHand<Awaited<ReturnType<typeof open>>>();
    const opensToo = (part: number) => {
      if (part === 2) open(longStep(() => false)).then(other.resolve, other.reject);
    };
    const database = await open(longStep(() => true, opensToo));
    const second = await other.promise;
    expect([database.version, second.version]).toEqual([newest + 1, newest + 1]);
    database.close();
    second.close();
  });

  it('is not waited for by another view where there are no locks: that one tries again', async () => {
    vi.stubGlobal('navigator', {});
    const other = promiseByHand<unknown>();
    const opensToo = (part: number) => {
      if (part === 2) open(longStep(() => false)).then(other.reject, other.resolve);
    };
    const database = await open(longStep(() => true, opensToo));
    expect(await other.promise).toMatchObject({ kind: 'blocked' });
    database.close();
  });
});
