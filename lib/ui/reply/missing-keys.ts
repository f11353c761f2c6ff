import type { ReplyFacts } from '@/lib/app/reader';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { ReplyChoice } from './reply-held';

/** What nobody wrote down of a client though most drafts say it: names of it, none where all is there. */
export function missingKeys(
  { client, contacts, engagements }: Pick<ReplyFacts, 'client' | 'contacts' | 'engagements'>,
  { contactId, engagementId }: Pick<ReplyChoice, 'contactId' | 'engagementId'>,
): readonly MessageKey[] {
  const contact = contacts.find(({ id }) => id === contactId);
  const [only, another] = engagements;
  const engagement = engagements.find(({ id }) => id === engagementId) ?? (another === undefined ? only : undefined);
  return [
    ...(contacts.length === 0 ? (['reply_missing_contact'] as const) : []),
    ...(!contact?.language && client.language === null ? (['reply_missing_language'] as const) : []),
    ...(engagements.length === 0 ? (['reply_missing_engagement'] as const) : []),
    ...(engagement && engagement.startsOn === null && engagement.endsOn === null
      ? (['reply_missing_dates'] as const)
      : []),
  ];
}
