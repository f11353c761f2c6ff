import type { WriteResult } from '@/lib/app/writer';
import { ValidationError } from '@/lib/domain/validation-error';
import { shownTrouble } from '@/lib/ui/shown-trouble';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

/** How a write ended, for its form; errors become an outcome, so that what was entered is never lost to an exception. */
export async function outcomeOf(write: Promise<WriteResult>): Promise<WriteOutcome & { version?: number }> {
  try {
    const result = await write;
    return result.ok ? { kind: 'saved', version: result.version } : { kind: result.reason };
  } catch (error) {
    if (error instanceof ValidationError) return { kind: 'invalid', fields: error.fields };
    return { kind: 'failed', why: shownTrouble(error) };
  }
}
