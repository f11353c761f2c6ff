import type { ThreadLink } from '@/lib/domain/thread-link';
import { recordBase } from './record-base';

/** Northwind, picked by hand for the thread of `aPageReading`. */
export function aThreadLink(fields: Partial<ThreadLink> = {}): ThreadLink {
  return { ...recordBase, id: 'gmail|sam@studio.example|t1', clientId: 'client-northwind', ...fields };
}
