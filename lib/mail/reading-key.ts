import type { PageReading } from '@/lib/domain/thread';

/** 53-bit string hash (cyrb53, public domain, github.com/bryc): equal strings stay equal, a clash only delays a refresh. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/**
 * Gives a reading its key: provider, account, what is open, the messages with their text, and which composer is in front
 * for whom. What the user types is left out, so that typing does not make the sidebar look again.
 */
export function withKey(reading: Omit<PageReading, 'key'>): PageReading {
  const { provider, account, status, view, threadId, subject, messages, compose } = reading;
  const composer = compose && [compose.kind, compose.surface, compose.to, compose.cc];
  const key = hash(JSON.stringify([account, status, view, threadId, subject, messages, composer]));
  return { ...reading, key: `${provider}|${status}|${threadId ?? ''}|${key}` };
}
