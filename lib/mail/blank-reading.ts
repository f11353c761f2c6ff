import type { PageReading, Provider } from '@/lib/domain/thread';

/** A reading of a page that shows no mail, or none that could be read. */
export const blankReading = (provider: Provider, address: URL, status: PageReading['status']): PageReading => ({
  status,
  key: `${provider}|${status}`,
  provider,
  origin: address.origin,
  view: 'none',
  account: null,
  subject: null,
  threadId: null,
  messages: [],
  compose: null,
  health: [],
});
