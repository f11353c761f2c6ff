import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { MessageValues, Translate } from '@/lib/ui/catalogue/translate';

/** Why a field of a form is not accepted, as the catalogue says it. */
export interface FieldProblem<Field extends string = string> {
  readonly field: Field;
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** The sentence beside each field; of several problems of one field the first. */
export type FieldErrors<Field extends string> = Partial<Record<Field, string>>;

export function fieldErrors<Field extends string>(
  problems: readonly FieldProblem<Field>[],
  t: Translate,
): FieldErrors<Field> {
  const errors: FieldErrors<Field> = {};
  for (const { field, key, values } of problems.toReversed()) errors[field] = t(key, values);
  return errors;
}
