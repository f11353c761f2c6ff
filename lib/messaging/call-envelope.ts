import * as z from 'zod/mini';
import { type StorageErrorKind, storageErrorKinds } from '@/lib/domain/storage-error';

/** How a call travels to the background. */
export const call = z.strictObject({ type: z.literal('kept-call'), name: z.string(), request: z.unknown() });
export type Call = z.infer<typeof call>;

const failure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('storage'), storage: z.enum(storageErrorKinds) }),
  z.strictObject({
    kind: z.literal('invalid'),
    fields: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
  }),
  /** The sender may not, or there is no such message. */
  z.strictObject({ kind: z.literal('refused') }),
]);
export type Failure = z.infer<typeof failure>;

/**
 * The value is the background's own and typed by the message table, so it is not parsed again. It is not there for a call that
 * answers nothing: messages are JSON.
 */
export const answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.strictObject({ ok: z.literal(false), failure }),
]);
export type Answer = z.infer<typeof answer>;

export const storageFailure = (storage: StorageErrorKind): Answer => ({
  ok: false,
  failure: { kind: 'storage', storage },
});
