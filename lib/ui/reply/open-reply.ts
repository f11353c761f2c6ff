import { replyLanguage } from '@/lib/app/reply/reply-language';
import { replyRecipient } from '@/lib/app/reply/reply-recipient';
import type { Language } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';
import { defaultSettings } from '@/lib/domain/settings';
import type { PageReading } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';
import { ownSide } from '@/lib/matching/own-side';
import { choose, hasNewText, keepTyped, type ReplyChoice, type ReplyHeld } from './reply-held';
import { offersOf, type ReplySource } from './reply-model';

/** Where a reply was asked for, as it was at that moment. */
export interface ReplyPlace {
  /** Null where no mail is open. */
  readonly reading: PageReading | null;
  /** The language in which the user reads Kept. */
  readonly own: Language;
  readonly newId: () => string;
}

const sideOf = (reading: PageReading | null, { facts }: Pick<ReplySource, 'facts'>) =>
  ownSide(reading?.account ?? null, facts.settings ?? defaultSettings, facts.client.domains);

/** To whom answers of a survey are sent: the mailbox that is open, else the first address of the user's own. */
export const ownAddressOf = (
  reading: PageReading | null,
  settings: { readonly ownAddresses: readonly string[] } | null,
): string | null => emailAddress(reading?.account ?? null) ?? settings?.ownAddresses[0] ?? null;

/** Whom the draft greets where nobody chose. */
export const recipientOf = (reading: PageReading | null, source: Pick<ReplySource, 'facts'>): Contact | null =>
  replyRecipient(reading, source.facts.contacts, sideOf(reading, source)).contact;

/** What stands on the screen at first: what the situation suggests, or what was asked for. */
export function freshReply(source: ReplySource, { reading, own, newId }: ReplyPlace): ReplyHeld {
  const { client } = source.facts;
  const contact = recipientOf(reading, source);
  const language = replyLanguage(contact, client, own);
  const engagementId = null;
  const [first] = offersOf(source, { language, engagementId });
  const choice: ReplyChoice = {
    templateId: first?.template.id ?? '',
    language: first?.template.language ?? language,
    contactId: contact?.id ?? null,
    engagementId,
    about: first?.about ?? null,
    left: [],
  };
  return {
    clientId: client.id,
    choice,
    typed: null,
    typedFor: null,
    replaced: null,
    touchpointId: newId(),
    token: newId()
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase(),
  };
}

/** Nobody who is gone is written to, and nothing is told of an engagement that was closed; a typed text stays as it is. */
function withoutGone(kept: ReplyHeld, { contacts, engagements }: ReplySource['facts']): ReplyHeld {
  const { contactId, engagementId } = kept.choice;
  const without = choose(kept, {
    contactId: contacts.some(({ id }) => id === contactId) ? contactId : null,
    engagementId: engagements.some(({ id }) => id === engagementId) ? engagementId : null,
  });
  return hasNewText(kept) ? without : keepTyped(without);
}

/** A kept draft goes on; another thing that was asked for becomes the choice, and the typed text is asked about. */
export function goOn(
  kept: ReplyHeld,
  fresh: ReplyHeld,
  { start, facts }: Pick<ReplySource, 'start' | 'facts'>,
): ReplyHeld {
  const on = withoutGone(kept, facts);
  if (start.purpose === null && start.about === null) return on;
  const { templateId, language, about } = fresh.choice;
  return choose(on, { templateId, language, about });
}
