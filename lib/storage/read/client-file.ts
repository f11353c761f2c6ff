import type { Reader } from '@/lib/app/reader';
import type { Store } from '../create-store';
import { livingOf, recordOf } from '../record-of';
import { inRead } from './in-read';
import { startingWith } from './ranges';

/** `Reader.clientFile`: contacts by name; engagements open first, newest start first. */
export function clientFile(store: Store, clientId: string): ReturnType<Reader['clientFile']> {
  return inRead(store, ['client', 'contact', 'engagement'], async (transaction) => {
    const all = startingWith(clientId);
    const [row, contacts, engagements] = await Promise.all([
      transaction.objectStore('client').get(clientId),
      transaction.objectStore('contact').index('client').getAll(all),
      transaction.objectStore('engagement').index('client').getAll(all),
    ]);
    const client = livingOf<'client'>(row);
    if (client === null) return null;
    return {
      client,
      contacts: contacts.map(recordOf<'contact'>),
      engagements: engagements.map(recordOf<'engagement'>),
    };
  });
}
