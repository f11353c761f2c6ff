import type { PageReading } from '@/lib/domain/thread';

/** Under which a client picked by hand is remembered; null when the page gives the thread no id. An unknown account is `?`. */
export function threadKey({
  provider,
  account,
  threadId,
}: Pick<PageReading, 'provider' | 'account' | 'threadId'>): string | null {
  return threadId === null ? null : `${provider}|${account?.toLowerCase() ?? '?'}|${threadId}`;
}
