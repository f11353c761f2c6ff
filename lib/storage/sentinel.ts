/** Kept outside IndexedDB: browsers open damaged files as a fresh empty database without an error, and only this tells. */
export interface Sentinel {
  readonly storeId: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Living records when the store was last opened: what a loss would have cost. */
  readonly lastCount: number;
  /** ISO 8601 in UTC; null = never. */
  readonly lastBackupAt: string | null;
}

export interface SentinelPort {
  read(): Promise<Sentinel | null>;
  write(sentinel: Sentinel): Promise<void>;
}
