import type { Store } from '../create-store';

interface HealthCount {
  /** Calendar day in the user's zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly provider: string;
  /** Id of a selector and which one matched; never text of a mail. */
  readonly part: string;
  readonly count: number;
}

/** All counts of page health, oldest day first: a few hundred rows at most, as days older than 60 are dropped. Errors: `StorageError`. */
export function listHealth(store: Store): Promise<readonly HealthCount[]> {
  return store.use((database) => database.getAll('health'));
}
