import * as z from 'zod/mini';
import { type ClientFormValues, clientFormValues } from './client-form-values';

const formDraft = z.object({
  /** Of the client when typing began; 0 = new. */
  version: z.number(),
  clientId: z.string(),
  values: clientFormValues,
});
export type FormDraft = z.infer<typeof formDraft>;

/** Under which a form's text is kept: by client, or by the address that a new one was begun from. */
export const draftKey = (clientId: string | null, address: string | null): string =>
  clientId === null ? `client-form new ${address ?? ''}`.trim() : `client-form ${clientId}`;

export const formatDraft = (version: number, clientId: string, values: ClientFormValues): string =>
  JSON.stringify({ version, clientId, values } satisfies FormDraft);

/** The kept text of a form; null for none, or for one that an older form wrote in another shape. */
export function parseDraft(text: string | null): FormDraft | null {
  if (text === null || text === '') return null;
  try {
    const parsed = formDraft.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
