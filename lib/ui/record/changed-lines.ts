import { changedFields } from '@/lib/domain/changed-fields';
import type { Translate } from '@/lib/ui/catalogue/translate';
import type { FieldWords } from './field-words';

export interface ChangedLine {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What differs between two versions of a record, in words, in the order of `fields`. */
export function changedLines<R extends object>(
  before: R,
  after: R,
  fields: readonly FieldWords<R>[],
  t: Translate,
): ChangedLine[] {
  const names = fields.map(({ field }) => field);
  const changed = new Set(changedFields(before, after, names));
  return fields
    .filter(({ field }) => changed.has(field))
    .map(({ label, words }) => ({ field: t(label), from: words(before), to: words(after) }));
}
