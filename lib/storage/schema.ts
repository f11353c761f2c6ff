import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { type RecordKind, type RecordOf, recordKinds } from '@/lib/domain/record-kind';
import type { IndexKeysOf } from './index-keys/index-keys-of';

export const databaseName = 'kept';

/**
 * A record as it lies in its store. `keys` holds what the indexes sort by, and is absent where the record belongs in no index:
 * tombstones and settled records thereby leave the indexes, and a screen never reads past them.
 */
export type Row<K extends RecordKind> = RecordOf<K> & { keys?: IndexKeysOf<K> };

export const historyActions = [
  'save',
  'settle',
  'link',
  'remove',
  'undo',
  'dismiss',
  'move',
  'reopen',
  'advance',
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** One write of one record; never changed afterwards. The state after it is the next row's `before`, or the record itself. */
export interface HistoryRow {
  kind: RecordKind;
  id: string;
  version: number;
  commandId: string;
  action: HistoryAction;
  /** ISO 8601 in UTC. */
  at: string;
  counter: number;
  deviceId: string;
  /** The record as it was; null when this write made it. */
  before: RecordOf<RecordKind> | null;
}

/** The one row of `meta`. */
export interface Meta {
  storeId: string;
  deviceId: string;
  /** Lamport counter: the highest this store has written or taken in. */
  counter: number;
  /** Living records, kept up to date with each write because counting a store takes half a second per million rows. */
  living: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
}

interface StoreOf<K extends RecordKind, I extends Record<string, IDBValidKey>> {
  key: string;
  value: Row<K>;
  indexes: I;
}

type Compound = (string | number)[];

export interface KeptSchema extends DBSchema {
  client: StoreOf<'client', { domain: string; lookalike: string; name: string }>;
  contact: StoreOf<'contact', { address: string; client: Compound }>;
  engagement: StoreOf<'engagement', { client: Compound }>;
  commitment: StoreOf<
    'commitment',
    { open: Compound; oursDue: Compound; due: Compound; settled: Compound; quote: string }
  >;
  changeRequest: StoreOf<'changeRequest', { pending: Compound; quote: string }>;
  satisfaction: StoreOf<'satisfaction', { newest: Compound; quote: string }>;
  touchpoint: StoreOf<'touchpoint', { newest: Compound; survey: string }>;
  threadLink: StoreOf<'threadLink', Record<never, string>>;
  settings: StoreOf<'settings', Record<never, string>>;
  dismissal: StoreOf<'dismissal', { updated: string }>;
  issue: StoreOf<'issue', { open: Compound; quote: string }>;
  milestone: StoreOf<'milestone', { client: Compound }>;
  risk: StoreOf<'risk', { client: Compound }>;
  requirement: StoreOf<'requirement', { client: Compound }>;
  template: StoreOf<'template', Record<never, string>>;
  history: { key: [string, string, number]; value: HistoryRow; indexes: { command: string } };
  drafts: { key: string; value: { key: string; text: string; at: string } };
  health: { key: [string, string, string]; value: { day: string; provider: string; part: string; count: number } };
  meta: { key: string; value: Meta };
}

export type Connection = IDBPDatabase<KeptSchema>;
export type StoreName = RecordKind | 'history' | 'drafts' | 'health' | 'meta';
export type ReadTransaction = IDBPTransaction<KeptSchema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<KeptSchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<KeptSchema, StoreName[], 'versionchange'>;

/** The key of the one row of `meta`. */
export const metaKey = 'store';
export const storeNames: readonly StoreName[] = [...recordKinds, 'history', 'drafts', 'health', 'meta'];
