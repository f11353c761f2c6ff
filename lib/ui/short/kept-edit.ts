import * as z from 'zod/mini';
import type { EditKindName } from './edit-kind';
import type { KeptEdit } from './held-edit';

/** Under which the form that edits a record is kept. */
export const editDraftKey = (of: EditKindName, id: string): string => `${of}-page ${id}`;

export const formatEdit = <V>({ base, values }: KeptEdit<V>): string => JSON.stringify({ base, values });

/** What was typed and not saved; null for none, or for what an older form wrote in another shape. */
export function parseEdit<V>(text: string | null, schema: z.ZodMiniType<V>): KeptEdit<V> | null {
  if (text === null || text === '') return null;
  try {
    const parsed = z.object({ base: schema, values: schema }).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
