interface Stamped {
  readonly id: string;
  readonly counter: number;
  readonly deviceId: string;
}

/**
 * One of two versions of the same record, the same whatever the order: the higher Lamport counter wins, then the greater
 * device id, then the greater content. Commutative, associative and idempotent; clocks play no part.
 */
export function mergeRecords<R extends Stamped>(a: R, b: R): R {
  if (a.counter !== b.counter) return a.counter > b.counter ? a : b;
  if (a.deviceId !== b.deviceId) return a.deviceId > b.deviceId ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
