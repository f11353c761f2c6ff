import { mergeEdits } from '@/lib/domain/merge-edits';

/** A record as it stands, as its form would show it. */
export interface Standing<V> {
  readonly values: V;
  readonly version: number;
}

/** A form that edits a record, with what the record said when the two were last compared. */
export interface HeldEdit<V> {
  readonly base: V;
  /** Of the record that `base` was read from; 0 for a draft, whose record may have changed since. */
  readonly version: number;
  readonly values: V;
  /** Fields that were changed elsewhere and taken over, because this form had left them alone. */
  readonly tookOver: readonly (keyof V & string)[];
}

/** What was typed earlier and not saved. */
export interface KeptEdit<V> {
  readonly base: V;
  readonly values: V;
}

export const beginEdit = <V extends object>(record: Standing<V>, kept: KeptEdit<V> | null): HeldEdit<V> => ({
  base: kept?.base ?? record.values,
  version: kept ? 0 : record.version,
  values: kept?.values ?? record.values,
  tookOver: [],
});

const merge = <V extends object>({ base, values }: HeldEdit<V>, record: Standing<V>) => {
  const { merged, takenOver, disputed } = mergeEdits(base, values, record.values);
  const names = (fields: readonly (keyof V)[]) =>
    fields.filter((field): field is keyof V & string => typeof field === 'string');
  return { merged, takenOver: names(takenOver), disputed: names(disputed) };
};

/** The fields that both sides changed since they were last compared: until a person chooses, nothing can be saved. */
export const disputedIn = <V extends object>(held: HeldEdit<V>, record: Standing<V>): readonly (keyof V & string)[] =>
  held.version === record.version ? [] : merge(held, record).disputed;

/** Compares the form with the record: what only the record changed is taken over, unless something is disputed. */
export function meet<V extends object>(held: HeldEdit<V>, record: Standing<V>): HeldEdit<V> {
  if (held.version === record.version) return held;
  const { merged: values, takenOver, disputed } = merge(held, record);
  if (disputed.length > 0) return held;
  const tookOver = [...new Set([...held.tookOver, ...takenOver])];
  return { base: record.values, version: record.version, values, tookOver };
}

/** Settles a dispute with mine or with theirs; the version just seen is what the form now rests on. */
export function choose<V extends object>(
  held: HeldEdit<V>,
  record: Standing<V>,
  whose: 'mine' | 'theirs',
): HeldEdit<V> {
  const { merged, takenOver, disputed } = merge(held, record);
  const values = { ...merged };
  if (whose === 'theirs') for (const field of disputed) values[field] = record.values[field];
  const tookOver = [...new Set([...held.tookOver, ...takenOver])];
  return { base: record.values, version: record.version, values, tookOver };
}
