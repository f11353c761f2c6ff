import type { People, Reader } from '@/lib/app/reader';
import type { Store } from '../create-store';
import { livingOf, recordOf } from '../record-of';
import { inRead } from './in-read';

/** `Reader.findPeople`. */
export function findPeople(store: Store, query: Parameters<Reader['findPeople']>[0]): Promise<People> {
  const addresses = [...new Set(query.addresses)];
  const domains = [...new Set(query.domains)];
  return inRead(store, ['client', 'contact', 'threadLink', 'settings'], async (transaction) => {
    const clients = transaction.objectStore('client');
    const byAddress = transaction.objectStore('contact').index('address');
    const byDomain = clients.index('domain');
    const [ofAddresses, ofDomains, link, settings] = await Promise.all([
      Promise.all(addresses.map((address) => byAddress.getAll(address))),
      Promise.all(domains.map((domain) => byDomain.getAll(domain))),
      query.threadKey === null ? undefined : transaction.objectStore('threadLink').get(query.threadKey),
      transaction.objectStore('settings').get('settings'),
    ]);
    const contacts = new Map(ofAddresses.flat().map((row) => [row.id, recordOf<'contact'>(row)]));
    const found = new Map(ofDomains.flat().map((row) => [row.id, recordOf<'client'>(row)]));
    const missing = [...new Set([...contacts.values()].map(({ clientId }) => clientId))].filter((id) => !found.has(id));
    for (const row of await Promise.all(missing.map((id) => clients.get(id)))) {
      const client = livingOf<'client'>(row);
      if (client !== null) found.set(client.id, client);
    }
    return {
      contacts: [...contacts.values()].filter(({ clientId }) => found.has(clientId)),
      clients: [...found.values()],
      link: livingOf<'threadLink'>(link),
      settings: livingOf<'settings'>(settings),
    };
  });
}
