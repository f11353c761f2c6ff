import type { Client, Language } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import type { Contact } from '@/lib/domain/contact';

interface Recipient {
  /** '' when it is not known who. */
  readonly name: string;
  readonly language: Language;
}

interface Known {
  readonly commitment: Pick<Commitment, 'evidence'>;
  readonly client: Pick<Client, 'language'> | null;
  readonly contacts: readonly Contact[];
  /** Of the user, where neither the contact nor the client has one. */
  readonly fallback: Language;
}

/** Who is told of a moved day, and in which language: the contact whose mail it came from, else the client's only contact. */
export function noticeRecipient({ commitment, client, contacts, fallback }: Known): Recipient {
  const sender = commitment.evidence?.sender?.toLowerCase() ?? null;
  const asked = contacts.find(({ addresses }) => sender !== null && addresses.includes(sender));
  const contact = asked ?? (contacts.length === 1 ? contacts[0] : undefined);
  return { name: contact?.name ?? '', language: contact?.language ?? client?.language ?? fallback };
}
