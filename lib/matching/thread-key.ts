import type { PageReading } from '@/lib/domain/thread';
import { emailAddress } from './email-address';

/** Ids of records are at most so long (lib/domain/record). */
const longest = 400;

/** `|` and `%` as in an address of the web, so that two different threads never share a key. */
const withoutBars = (part: string): string => part.replace(/[|%]/g, encodeURIComponent);

/**
 * Under which a client picked by hand is remembered: `gmail|sam@studio.example|t1`. An account that the page does not say is
 * `?`, so that a thread read without its account is never taken for the same thread of an account. Null when the page gives
 * the thread no id, or one too long to store.
 */
export function threadKey({
  provider,
  account,
  threadId,
}: Pick<PageReading, 'provider' | 'account' | 'threadId'>): string | null {
  if (threadId === null) return null;
  const key = `${provider}|${withoutBars(emailAddress(account) ?? '?')}|${withoutBars(threadId)}`;
  return key.length <= longest ? key : null;
}
