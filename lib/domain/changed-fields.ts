import { sameValue } from './same-value';

/** One field of a record before and after a write. */
export interface ChangedField<F extends string> {
  readonly field: F;
  readonly from: unknown;
  readonly to: unknown;
}

/** Which of `fields` a write changed, in their order; fields not asked for, such as bookkeeping, are left out. */
export function changedFields<R extends object, F extends keyof R & string>(
  before: R,
  after: R,
  fields: readonly F[],
): ChangedField<F>[] {
  return fields.flatMap((field) =>
    sameValue(before[field], after[field]) ? [] : [{ field, from: before[field], to: after[field] }],
  );
}
