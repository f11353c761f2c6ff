import type { Person } from '@/lib/domain/thread';

/** Whether two people have the same address, in any case; people without one are never the same. */
export const sameAddress = (one: Person, other: Person): boolean =>
  one.address !== null && one.address.toLowerCase() === other.address?.toLowerCase();
