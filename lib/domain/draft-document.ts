import * as z from 'zod/mini';

/** More than anybody sends; a draft over a limit is refused, never cut. Lengths in UTF-16 units. */
export const draftLimits = { blocks: 1_000, parts: 1_000, text: 200_000, link: 4_000 } as const;

/** A stretch of text of one kind. */
export const draftRun = z.strictObject({
  text: z.string().check(z.maxLength(draftLimits.text)),
  /** An answer link of a survey; no other address ever gets into a draft. */
  href: z.optional(z.string().check(z.maxLength(draftLimits.link), z.regex(/^mailto:/))),
  /** Nothing is on record for it: what the writer has to fill in. */
  gap: z.optional(z.boolean()),
});
export type DraftRun = z.infer<typeof draftRun>;

const line = z.array(draftRun).check(z.maxLength(draftLimits.parts));

/** One part of a mail. What cannot be said with these survives no mail host and no plain-text mode. */
export const draftBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), line }),
  z.strictObject({ kind: z.literal('paragraph'), lines: z.array(line).check(z.maxLength(draftLimits.parts)) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(line).check(z.maxLength(draftLimits.parts)) }),
  /** The first row names the columns; every row has as many cells. */
  z.strictObject({
    kind: z.literal('table'),
    rows: z
      .array(z.array(line).check(z.minLength(1), z.maxLength(20)))
      .check(z.minLength(1), z.maxLength(draftLimits.parts)),
  }),
]);
export type DraftBlock = z.infer<typeof draftBlock>;
export type DraftLine = z.infer<typeof line>;

/** What a template becomes, and what goes into a composer: text in blocks, never HTML. */
export const draftDocument = z.array(draftBlock).check(z.maxLength(draftLimits.blocks));
export type DraftDocument = z.infer<typeof draftDocument>;
