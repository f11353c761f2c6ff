import type { PageReading } from '@/lib/domain/thread';
import { threadKey } from '@/lib/matching/thread-key';

/**
 * Two readings with the same identity are the same mail to a person: what was picked or opened for it stays.
 * Where the page gives no thread id, every reading is another mail: rather ask again than show the wrong client.
 */
export function threadIdentity(reading: PageReading | null): string {
  if (reading === null) return '';
  return (reading.status === 'thread' && threadKey(reading)) || `${reading.status} ${reading.key}`;
}
