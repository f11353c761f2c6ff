import type * as z from 'zod/mini';
import type { LoggedQuery } from '@/lib/app/find-already-logged';
import type { CommitmentEntry } from '@/lib/app/writer';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { InvalidField } from '@/lib/domain/validation-error';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { FieldProblem } from './field-problem';

/** What the frame around a form knows of the record to be written. */
export type LogAround = Pick<CommitmentEntry, 'id' | 'expectedVersion' | 'clientId' | 'engagementId' | 'evidence'>;

/** What is special about the form of one kind of record. `V` is what stands in its fields. */
export interface LogKindForm<V> {
  readonly as: LoggedKind;
  /** Of the values as they are kept. */
  readonly schema: z.ZodMiniType<V>;
  /** The values with which it begins. */
  readonly fresh: V;
  /** What a person recognises a kept form by. */
  readonly label: (values: V) => string;
  /** Everything that keeps it from being saved, in the order of the fields. */
  readonly check: (values: V) => readonly FieldProblem[];
  /** The fields that the store refused, as the form names them; those of the frame included. */
  readonly refused: (fields: readonly InvalidField[]) => readonly FieldProblem[];
  readonly write: (values: V, around: LogAround) => Promise<WriteOutcome>;
  /** What it says, to find the same meaning; null for kinds that are found by their words alone. */
  readonly said: (values: V) => LoggedQuery['said'];
  /** The values after another client was chosen. */
  readonly withoutClient: (values: V) => V;
}
