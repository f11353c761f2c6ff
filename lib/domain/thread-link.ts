import * as z from 'zod/mini';
import { recordBase, recordId } from './record';

/** The client that a person picked by hand for a thread; its id is the thread's key. */
export const threadLink = z.strictObject({ ...recordBase, clientId: recordId });
export type ThreadLink = z.infer<typeof threadLink>;
