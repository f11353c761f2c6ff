import type { Message, PageReading } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';

/**
 * Whether a message is from the user's side; `isOwn` is of lib/matching/own-side. Outlook shows people of the user's own
 * organisation by name only, and everybody else with the address.
 */
export function isOurs(
  { from }: Pick<Message, 'from'>,
  { provider }: Pick<PageReading, 'provider'>,
  isOwn: (address: string | null) => boolean,
): boolean {
  if (from === null) return false;
  return from.address === null ? provider === 'outlook' : isOwn(emailAddress(from.address));
}
