import type { Client, Language } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';

/** In which language a reply begins: the recipient's, else the client's, else the user's own. */
export const replyLanguage = (contact: Contact | null, client: Client, own: Language): Language =>
  contact?.language ?? client.language ?? own;
