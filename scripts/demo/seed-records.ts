import type { RecordKind, RecordOf } from '../../lib/domain/record-kind.ts';

export type SeedRecords = { readonly [K in RecordKind]: readonly RecordOf<K>[] };
export type SeedPart = Partial<SeedRecords>;

/** The bookkeeping that every record carries; the demo's records were all written by one device at one moment. */
export const bookkeeping = (id: string, today: string) => ({
  id,
  version: 1,
  createdAt: `${today}T06:00:00.000Z`,
  updatedAt: `${today}T06:00:00.000Z`,
  counter: 1,
  deviceId: 'demo',
  deletedAt: null,
});
