import type { Contact } from '@/lib/domain/contact';
import { foldName } from './fold-name';
import type { IndexKeysOf } from './index-keys-of';

export function contactKeys(contact: Contact): IndexKeysOf<'contact'> {
  return { address: contact.addresses, client: [contact.clientId, foldName(contact.name)] };
}
