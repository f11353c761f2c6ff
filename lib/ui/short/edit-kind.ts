import type * as z from 'zod/mini';
import type { RecordOf } from '@/lib/domain/record-kind';
import type { OwnedKind } from '@/lib/domain/removable-kind';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FieldProblem } from '@/lib/ui/log/field-problem';

/** The kinds that one form edits in one step; a commitment has moves and an end of their own. */
export type EditKindName = Exclude<OwnedKind, 'commitment' | 'touchpoint'>;

export interface FieldSaid {
  readonly label: string;
  readonly text: string;
}

/** What the form of one kind of record is made of. `V` is what stands in it. */
export interface EditKind<K extends EditKindName, V extends object> {
  readonly of: K;
  /** Of the values as they are kept while one types. */
  readonly schema: z.ZodMiniType<V>;
  readonly valuesOf: (record: RecordOf<K>) => V;
  /** Everything that keeps the values from being saved. `today` is in the user's zone. */
  readonly check: (values: V, today: string) => readonly FieldProblem<string>[];
  /** How one field of its form is called and reads. */
  readonly said: (field: keyof V & string, values: V, catalogue: Catalogue) => FieldSaid;
}
