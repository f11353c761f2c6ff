import type * as z from 'zod/mini';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { RecordOf } from '@/lib/domain/record-kind';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { FieldProblem } from '@/lib/ui/log/field-problem';
import type { FieldWords } from '@/lib/ui/record/field-words';
import type { ShortNames } from './short-names';

/** The kinds whose forms are short; a commitment has a page and a life of its own. */
export type ShortKindName = Exclude<LoggedKind, 'commitment'>;

/** What the page of one kind of record is made of. `V` is what stands in its form. */
export interface ShortKind<K extends ShortKindName, V extends object> {
  readonly of: K;
  /** Of the values as they are kept while one types. */
  readonly schema: z.ZodMiniType<V>;
  /** What it is called, over its title. */
  readonly name: MessageKey;
  readonly titleOf: (record: RecordOf<K>, catalogue: Catalogue) => string;
  readonly valuesOf: (record: RecordOf<K>) => V;
  /** Everything that keeps the values from being saved. `today` is in the user's zone. */
  readonly check: (values: V, today: string) => readonly FieldProblem<string>[];
  /** All that a person sees of it, in the order in which it is told. */
  readonly words: (catalogue: Catalogue, names: ShortNames) => readonly FieldWords<RecordOf<K>>[];
  /** How one field of its form is called and reads. */
  readonly said: (field: keyof V & string, values: V, catalogue: Catalogue) => FieldSaid;
}

export interface FieldSaid {
  readonly label: string;
  readonly text: string;
}
