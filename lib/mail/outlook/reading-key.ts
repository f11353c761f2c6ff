import type { PageReading, Person } from '@/lib/domain/thread';

/** A short text that differs whenever account, thread, messages or composer differ; what is typed into a composer does not count. */
export function readingKey(reading: PageReading, addressId: string | null): string {
  const { status, account, threadId, subject, messages, compose } = reading;
  const cards = messages.map(({ id, state, from, to, cc, date, body }) => [
    id,
    state,
    date,
    body?.length,
    ...[from, ...(to ?? []), ...(cc ?? [])].map(nameOf),
  ]);
  const draft = compose && [
    compose.kind,
    compose.surface,
    ...[...(compose.to ?? []), ...(compose.cc ?? [])].map(nameOf),
  ];
  const rest = JSON.stringify([account, addressId, subject, cards, draft]);
  return `${reading.provider}|${status}|${threadId}|${checksum(rest)}`;
}

const nameOf = (person: Person | null) => person?.address ?? person?.name;

/** FNV-1a, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
