import type { WriteResult } from '@/lib/app/writer';
import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import type { Result } from '@/lib/domain/result';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import type { HistoryAction } from '../schema';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand } from './run-command';

/**
 * Takes one record a step further in its life. What the rule of the domain refuses is a `ValidationError` with the field
 * `field` and the rule's word; nothing is written then.
 */
export function stepRecord<K extends RecordKind>(
  store: Store,
  command: { readonly commandId: string; readonly id: string; readonly expectedVersion: number },
  { kind, action, field }: { readonly kind: K; readonly action: HistoryAction; readonly field: string },
  step: (record: RecordOf<K>) => Result<object, string>,
): Promise<WriteResult> {
  const { commandId, id, expectedVersion } = command;
  return runCommand(store, { commandId, action, answer: { kind, id }, kinds: [kind] }, async (session) => {
    const before = await readRecord(session.transaction, kind, id);
    const refusal = checkVersion(before, expectedVersion);
    if (refusal !== null) return refusal;
    // Also for a writer that says it saw none: there is nothing to take further.
    if (before === null || before.deletedAt !== null) {
      return { ok: false, reason: 'gone', current: before?.version ?? null };
    }
    const stepped = step(before);
    if (!stepped.ok) throw new ValidationError([{ path: field, problem: stepped.error }]);
    return { ok: true, version: await session.write(kind, stepped.value, before) };
  });
}
