import { sameValue } from './same-value';

/** Which of `fields` differ between two versions of a record, in their order; those not asked for are left out. */
export function changedFields<R extends object, F extends keyof R>(before: R, after: R, fields: readonly F[]): F[] {
  return fields.filter((field) => !sameValue(before[field], after[field]));
}
