import * as z from 'zod/mini';
import { evidence } from '@/lib/domain/evidence';
import { keptStart, type LogStart } from './log-start';
import { textMark } from './text-mark';

/** Of every key under which the form of a new record is kept. */
export const logDraftPrefix = 'log-form ';

/** The client that stands in the form; no id = none is chosen yet. */
export const logClient = z.object({
  id: z.nullable(z.string()),
  name: z.string(),
  engagementId: z.nullable(z.string()),
});
export type LogClient = z.infer<typeof logClient>;

const logDraft = z.object({
  start: keptStart,
  /** Of the record that it will be: saved twice, it is one. */
  id: z.string(),
  /** A write of it may have been done although nobody said so. */
  unsure: z.optional(z.boolean()),
  /** The thread in which it was begun (lib/matching/thread-key). */
  thread: z.nullable(z.string()),
  source: z.nullable(z.omit(evidence, { quoteSha256: true })),
  client: logClient,
  /** What a person recognises it by. */
  label: z.string(),
  /** As the form of its kind reads them. */
  values: z.unknown(),
});
/** The form of a new record as it is kept while one types. */
export type LogDraft = z.infer<typeof logDraft>;

/** Under which a form is kept: by its kind, and by the words and the place that it began from. */
export function logDraftKey({ as, quote, messageId, page, draft }: LogStart, thread: string | null): string {
  return draft ?? `${logDraftPrefix}${as} ${textMark(JSON.stringify([thread, quote, messageId, page?.link ?? null]))}`;
}

export function formatLogDraft({ start, ...rest }: LogDraft): string {
  const { as, quote, cut, messageId, page } = start;
  return JSON.stringify({ ...rest, start: { as, quote, cut, messageId, page } } satisfies LogDraft);
}

/** A kept form; null for none, or for one that an older Kept wrote in another shape. */
export function parseLogDraft(text: string | null): LogDraft | null {
  if (text === null || text === '') return null;
  try {
    const parsed = logDraft.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
