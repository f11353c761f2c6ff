import * as z from 'zod/mini';
import { loggedKinds } from '@/lib/domain/logged-kind';
import { recordId } from '@/lib/domain/record';

/** The record that a reply is about. */
export const replyAbout = z.strictObject({ kind: z.enum([...loggedKinds, 'requirement']), id: recordId });
export type ReplyAbout = Readonly<z.infer<typeof replyAbout>>;
