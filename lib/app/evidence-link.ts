import type { PageReading } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';

/** Gmail's hexadecimal id of a thread, which its addresses take in place of their own tokens. */
const gmailThread = /^[0-9a-f]{8,20}$/;
/** An id of Exchange, as `data-convid` has it. Shorter ones are no whole ids. */
const outlookThread = /^[\w+/=-]{40,}$/;

/** Addresses of Exchange have these two characters in their url-safe form. Source: facts on mail pages, 2.3. */
const urlSafe = (id: string): string => encodeURIComponent(id.replaceAll('+', '_').replaceAll('/', '-'));

/**
 * The https address that opens a thread in its own host; null where the page does not say enough to be sure of it. In Gmail the
 * account goes by its address, since the number in `/u/0` is only its place among those signed in.
 */
export function evidenceLink({
  provider,
  origin,
  account,
  threadId,
}: Pick<PageReading, 'provider' | 'origin' | 'account' | 'threadId'>): string | null {
  if (threadId === null || !origin.startsWith('https://')) return null;
  if (provider === 'gmail') {
    const address = emailAddress(account);
    if (address === null || !gmailThread.test(threadId)) return null;
    return `${origin}/mail/?authuser=${encodeURIComponent(address)}#all/${threadId}`;
  }
  if (!outlookThread.test(threadId)) return null;
  const consumer = origin === 'https://outlook.live.com' ? '/0' : '';
  return `${origin}/mail${consumer}/inbox/id/${urlSafe(threadId)}`;
}
