import type { PageReading } from '@/lib/domain/thread';

/** Two 32-bit hashes (djb2, two seeds) side by side: equal strings stay equal, a clash would only delay a refresh. */
function hash(text: string): string {
  let one = 5381;
  let other = 52711;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = (Math.imul(one, 33) ^ code) >>> 0;
    other = (Math.imul(other, 31) + code) >>> 0;
  }
  return `${one.toString(36)}.${other.toString(36)}`;
}

/** What a text is told apart by: a mail's text does not change, but it is loaded, unfolded and translated. */
const outline = (body: string) => [body.length, body.slice(0, 200), body.slice(-200)];

/**
 * Gives a reading its key: provider, account, what is open, the messages with their text, and which composer is in front
 * for whom. What the user types is left out, so that typing does not make the sidebar look again.
 */
export function withKey(reading: Omit<PageReading, 'key'>): PageReading {
  const { provider, account, status, view, threadId, subject, messages, compose } = reading;
  const composer = compose && [compose.kind, compose.surface, compose.to, compose.cc];
  const shown = messages.map(({ body, ...header }) => [header, body && outline(body)]);
  const key = hash(JSON.stringify([account, status, view, threadId, subject, shown, composer]));
  return { ...reading, key: `${provider}|${status}|${threadId ?? ''}|${key}` };
}
