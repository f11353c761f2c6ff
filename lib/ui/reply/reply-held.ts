import * as z from 'zod/mini';
import { replyAbout } from '@/lib/app/reply/reply-about';
import { language } from '@/lib/domain/client';
import { type DraftDocument, draftBlock } from '@/lib/domain/draft-document';
import { plainText } from '@/lib/templates/plain-text';

/** What a person chose for a draft. */
const replyChoice = z.strictObject({
  templateId: z.string(),
  language,
  contactId: z.nullable(z.string()),
  engagementId: z.nullable(z.string()),
  about: z.nullable(replyAbout),
  /** Lines that were ticked off, as `list:id`. */
  left: z.array(z.string()),
});
export type ReplyChoice = z.infer<typeof replyChoice>;

/** However much was pasted: what is over the limits of a mail is still somebody's text. */
const typedText = z.array(draftBlock);

/** What stands on the screen of a reply, as it is kept. */
export const replyHeld = z.strictObject({
  clientId: z.string(),
  choice: replyChoice,
  /** The text once somebody wrote in it; null = as the template has it. */
  typed: z.nullable(typedText),
  /** The choice that the typed text goes with: with another one there is a new text to ask about. */
  typedFor: z.nullable(replyChoice),
  /** A typed text in whose place the new one was taken, so that it can come back. */
  replaced: z.nullable(z.strictObject({ typed: typedText, choice: replyChoice })),
  /** Of the touchpoint that the draft becomes. */
  touchpointId: z.string(),
  /** Of the survey, if it asks one. */
  token: z.string(),
});
export type ReplyHeld = z.infer<typeof replyHeld>;

const isSame = (a: ReplyChoice, b: ReplyChoice): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = ({ templateId, language, contactId, engagementId, about, left }: ReplyChoice) => [
  templateId,
  language,
  contactId,
  engagementId,
  about && [about.kind, about.id],
  left.toSorted(),
];

/** Whether the typed text is of another choice than the one that stands now. */
export const hasNewText = ({ typed, typedFor, choice }: ReplyHeld): boolean =>
  typed !== null && typedFor !== null && !isSame(typedFor, choice);

/** Something was written: it goes with the choice under which it was begun. */
export const write = (held: ReplyHeld, typed: DraftDocument): ReplyHeld => ({
  ...held,
  typed,
  typedFor: held.typed === null ? held.choice : held.typedFor,
  replaced: held.typed === null ? null : held.replaced,
});

/** Another choice; a typed text stays as it is. */
export const choose = (held: ReplyHeld, part: Partial<ReplyChoice>): ReplyHeld => ({
  ...held,
  choice: { ...held.choice, ...part },
});

/** The typed text is right for the choice that stands. */
export const keepTyped = (held: ReplyHeld): ReplyHeld => ({ ...held, typedFor: held.typed && held.choice });

/** The text of the choice that stands, in place of the typed one, which can come back. */
export const takeNew = (held: ReplyHeld): ReplyHeld => ({
  ...held,
  typed: null,
  typedFor: null,
  replaced: held.typed && { typed: held.typed, choice: held.typedFor ?? held.choice },
});

/** The typed text comes back, with the choice under which it was written. */
export const bringBack = (held: ReplyHeld): ReplyHeld =>
  held.replaced === null
    ? held
    : {
        ...held,
        choice: held.replaced.choice,
        typed: held.replaced.typed,
        typedFor: held.replaced.choice,
        replaced: null,
      };

/** Null also for what an older Kept wrote in another shape. */
function parse(text: string | null): ReplyHeld | null {
  if (text === null || text === '') return null;
  try {
    const parsed = replyHeld.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A draft as it was kept; null for none, for one of another client, or of an older Kept in another shape. */
export function parseHeld(text: string | null, clientId: string): ReplyHeld | null {
  const held = parse(text);
  return held?.clientId === clientId ? held : null;
}

/** Whether words that somebody typed stand in a kept draft, and not choices alone. */
export const holdsWords = (text: string | null): boolean => plainText(parse(text)?.typed ?? []).trim() !== '';
