import { sameValue } from './same-value';

/** What became of an edit while another one was saved. */
export interface MergedEdits<T> {
  /** `mine`, with the fields that only the other side changed taken over; where both changed one, it holds mine. */
  readonly merged: T;
  /** Fields that only the other side changed. */
  readonly takenOver: readonly (keyof T)[];
  /** Fields that both changed, differently: a person chooses. */
  readonly disputed: readonly (keyof T)[];
}

/**
 * Three-way merge of two edits of one record, field by field: `base` is what both began from, all three have the same
 * fields. A field's value is compared as a whole. Nothing that either side entered is dropped without being named.
 */
export function mergeEdits<T extends object>(base: T, mine: T, theirs: T): MergedEdits<T> {
  const fields = Object.keys(base) as (keyof T)[];
  const differing = fields.filter((field) => !sameValue(mine[field], theirs[field]));
  const changedByThem = differing.filter((field) => !sameValue(base[field], theirs[field]));
  const takenOver = changedByThem.filter((field) => sameValue(base[field], mine[field]));
  const disputed = changedByThem.filter((field) => !takenOver.includes(field));
  const merged = { ...mine };
  for (const field of takenOver) merged[field] = theirs[field];
  return { merged, takenOver, disputed };
}
