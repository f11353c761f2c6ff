import { expect } from 'vitest';
import { ValidationError } from '@/lib/domain/validation-error';

/** The fields that a refused command names; fails when it was not refused. */
export async function refusedFields(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ValidationError);
  return error instanceof ValidationError ? error.fields : [];
}
