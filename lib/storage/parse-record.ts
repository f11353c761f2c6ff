import { type RecordKind, type RecordOf, recordSchemas } from '@/lib/domain/record-kind';
import { type InvalidField, ValidationError } from '@/lib/domain/validation-error';

/** The value as a record of its kind. Errors: `ValidationError` whose paths begin with `path`. */
export function parseRecord<K extends RecordKind>(kind: K, value: unknown, path: string): RecordOf<K> {
  const parsed = recordSchemas[kind].safeParse(value);
  if (parsed.success) return parsed.data as RecordOf<K>;
  throw new ValidationError(parsed.error.issues.map((issue) => toField(path, issue)));
}

function toField(path: string, issue: { readonly path: readonly PropertyKey[]; readonly code: string }): InvalidField {
  return { path: [path, ...issue.path.map(String)].join('.'), problem: issue.code };
}
