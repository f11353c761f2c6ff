import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { RecordOf } from '@/lib/domain/record-kind';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { FieldWords } from '@/lib/ui/record/field-words';
import type { EditKind } from './edit-kind';
import type { ShortNames } from './short-names';

/** The kinds whose forms are short; a commitment has a page and a life of its own. */
export type ShortKindName = Exclude<LoggedKind, 'commitment'>;

/** What the page of one kind of record is made of. `V` is what stands in its form. */
export interface ShortKind<K extends ShortKindName, V extends object> extends EditKind<K, V> {
  /** What it is called, over its title. */
  readonly name: MessageKey;
  readonly titleOf: (record: RecordOf<K>, catalogue: Catalogue) => string;
  /** All that a person sees of it, in the order in which it is told. */
  readonly words: (catalogue: Catalogue, names: ShortNames) => readonly FieldWords<RecordOf<K>>[];
}
