import type { EvidenceSource } from '@/lib/app/evidence-of';
import type { LogClient, LogDraft } from './log-draft';
import type { LogKindForm } from './log-kind-form';
import type { LogOpening } from './log-opening';

/** What stands in the form of a new record: its fields, and what the frame around them holds. */
export interface LogHeld<V> {
  /** Of the record to be written. */
  readonly id: string;
  /** A write may have been done although nobody said so: the same record is then written over. */
  readonly unsure?: boolean | undefined;
  readonly values: V;
  readonly client: LogClient;
  readonly source: EvidenceSource | null;
}

/** A form as the prefill makes it. */
export const freshHeld = <V>(
  { client, source }: LogOpening,
  { fresh }: Pick<LogKindForm<V>, 'fresh'>,
  newId: () => string,
): LogHeld<V> => ({ id: newId(), values: fresh, client, source });

/** A form as it was kept; null for none, or for one whose values an older Kept wrote in another shape. */
export function keptHeld<V>(
  draft: LogDraft | null,
  { as, schema }: Pick<LogKindForm<V>, 'as' | 'schema'>,
): LogHeld<V> | null {
  if (draft === null || draft.start.as !== as) return null;
  const { id, unsure, client, source } = draft;
  const parsed = schema.safeParse(draft.values);
  return parsed.success ? { id, unsure, values: parsed.data, client, source } : null;
}
