import * as z from 'zod/mini';
import { language } from '@/lib/domain/client';
import { editValues } from './edit-values';
import { moveEntry } from './move-entry';

/** The forms of a commitment's page whose text is kept while it is typed. */
export const recordDrafts = z.object({
  /** With what the record said when typing began. */
  edit: z.optional(z.object({ base: editValues, values: editValues })),
  move: z.optional(moveEntry),
  /** A notice of the move to this day. */
  notice: z.optional(
    z.object({
      to: z.nullable(z.string()),
      language,
      /** What a person made of the drafted text, in each language. */
      texts: z.object({ en: z.optional(z.string()), 'zh-CN': z.optional(z.string()) }),
    }),
  ),
});
export type RecordDrafts = z.infer<typeof recordDrafts>;

/** '' when there is nothing to keep: the store then forgets it. */
export const formatDrafts = (drafts: RecordDrafts): string =>
  Object.values(drafts).every((part) => part === undefined) ? '' : JSON.stringify(drafts);

/** What was kept; nothing for a text that an older page wrote in another shape. */
export function parseDrafts(text: string | null): RecordDrafts {
  if (text === null || text === '') return {};
  try {
    const parsed = recordDrafts.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
