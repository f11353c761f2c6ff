import type { Draft } from '@/lib/app/writer';
import type { RecordOf } from '@/lib/domain/record-kind';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { EditKind } from '@/lib/ui/short/edit-kind';
import type { PlanKindName } from './plan-kinds';

/** Whose a new record is. */
export interface PlanOwner {
  readonly id: string;
  readonly clientId: string;
  readonly engagementId: string | null;
  readonly today: string;
}

/** The form of one kind of record of a plan. */
export interface PlanFormKind<K extends PlanKindName, V extends object> extends EditKind<K, V> {
  /** Above the form of a new one, and of one on file. */
  readonly titles: { readonly add: MessageKey; readonly edit: MessageKey };
  /** A record with nothing in it, of version 0. */
  readonly fresh: (owner: PlanOwner) => RecordOf<K>;
  readonly titleOf: (record: RecordOf<K>) => string;
  /** What the store is to write. Call it only for values that `check` accepts. */
  readonly toDraft: (values: V, record: RecordOf<K>, expectedVersion: number) => Draft<RecordOf<K>>;
}
