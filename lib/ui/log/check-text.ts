import type { FieldProblem } from './field-problem';

/** What the schemas of lib/domain accept, in UTF-16 units; longer entries are refused beside their field. */
export const textLimits = { short: 400, long: 20_000 } as const;

/** What is wrong with a field, or null. */
export type FieldCheck = Omit<FieldProblem, 'field'> | null;

export const checkText = (text: string, max: number): FieldCheck =>
  text.length > max ? { key: 'error_too_long', values: { max } } : null;

/** The problems of a form in the order of its fields. */
export const problemsOf = <Field extends string>(checks: Readonly<Record<Field, FieldCheck>>): FieldProblem<Field>[] =>
  (Object.entries(checks) as [Field, FieldCheck][]).flatMap(([field, check]) => (check ? [{ field, ...check }] : []));
