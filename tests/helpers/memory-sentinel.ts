import type { Sentinel, SentinelPort } from '@/lib/storage/sentinel';

/** A sentinel in memory; `present` is what lies outside IndexedDB. */
export function memorySentinel(present: Sentinel | null = null): SentinelPort & { present: Sentinel | null } {
  return {
    present,
    async read() {
      return this.present;
    },
    async write(sentinel) {
      this.present = sentinel;
    },
  };
}
