import { deleteDB } from 'idb';
import type { StoreStatus } from '@/lib/app/store-status';
import { StorageError } from '@/lib/domain/storage-error';
import { categoriseError } from './categorise-error';
import { type OpenOptions, openDatabase } from './open-database';
import { prepareMeta } from './prepare-meta';
import { type Connection, databaseName, metaKey } from './schema';
import type { Sentinel, SentinelPort } from './sentinel';
import { openLimitMs, withLimit } from './with-limit';

export interface StoreOptions {
  /** Null for a view that may not make the store: it gets `absent` instead and asks the background. */
  readonly sentinel: SentinelPort | null;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly randomId: () => string;
  /** A newer version wants the database: this view must be reloaded. */
  readonly onOutdated?: () => void;
  readonly open?: Pick<OpenOptions, 'migrations' | 'limitMs'>;
}

/** The store as the rest of this room uses it: opened at first use and again when the browser closed it. */
export interface Store {
  readonly now: () => string;
  /** Runs `work` on the open database. Errors arrive as `StorageError` or `ValidationError`. */
  use<T>(work: (database: Connection) => Promise<T>): Promise<T>;
  status(): Promise<StoreStatus>;
  /**
   * Begins anew after `lost` or `corrupt`, when the user says so: a database that opens is kept as it is,
   * one that the browser cannot read is deleted.
   */
  startEmpty(): Promise<StoreStatus>;
  close(): void;
}

/** Chromium answers UnknownError now and then and succeeds at the next attempt (source: Dexie retries three times). */
const attempts = 3;

export function createStore(options: StoreOptions): Store {
  let connecting: Promise<Connection> | null = null;
  let outdated = false;

  function forget(): void {
    connecting = null;
  }

  async function attempt(whenMissing: OpenOptions['whenMissing'], left: number): Promise<Connection> {
    try {
      return await openDatabase({
        ...options.open,
        whenMissing,
        onClosed: forget,
        onOutdated() {
          outdated = true;
          forget();
          options.onOutdated?.();
        },
      });
    } catch (error) {
      const known = categoriseError(error);
      if (known instanceof StorageError && known.kind === 'corrupt' && left > 1) return attempt(whenMissing, left - 1);
      throw known;
    }
  }

  async function open(known: Sentinel | null | 'unreadable'): Promise<Connection> {
    const { sentinel } = options;
    if (sentinel === null) return attempt('absent', attempts);
    const database = await attempt(known === null ? 'make' : 'lost', attempts);
    await prepareMeta(database, options, sentinel, known === 'unreadable' ? null : known);
    return database;
  }

  async function connect(): Promise<Connection> {
    if (outdated) throw new StorageError('outdated');
    connecting ??= readSentinel(options.sentinel).then(open);
    const mine = connecting;
    try {
      return await mine;
    } catch (error) {
      if (connecting === mine) forget();
      throw error;
    }
  }

  async function use<T>(work: (database: Connection) => Promise<T>): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw categoriseError(error);
    }
    // The connection died without an event. Nothing ran on it, or the work is idempotent.
    forget();
    try {
      return await work(await connect());
    } catch (error) {
      throw categoriseError(error);
    }
  }

  async function status(): Promise<StoreStatus> {
    try {
      const meta = await use((database) => database.get('meta', metaKey));
      return meta === undefined ? { ok: false, error: 'absent' } : { ok: true, storeId: meta.storeId };
    } catch (error) {
      return { ok: false, error: error instanceof StorageError ? error.kind : 'failed' };
    }
  }

  async function startEmpty(): Promise<StoreStatus> {
    connecting = open(null).catch(async (error: unknown) => {
      if (!(error instanceof StorageError) || error.kind !== 'corrupt') throw error;
      await withLimit(deleteDB(databaseName), options.open?.limitMs ?? openLimitMs, () => {});
      return open(null);
    });
    return status();
  }

  return {
    now: options.now,
    use,
    status,
    startEmpty,
    close() {
      connecting?.then(
        (database) => database.close(),
        () => {},
      );
      forget();
    },
  };
}

/** A sentinel that cannot be read counts as one that is there: an existing database opens, a missing one is not made silently. */
async function readSentinel(port: SentinelPort | null): Promise<Sentinel | null | 'unreadable'> {
  try {
    return port === null ? null : await port.read();
  } catch {
    return 'unreadable';
  }
}
