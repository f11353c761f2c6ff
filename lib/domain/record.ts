import * as z from 'zod/mini';

/** Made by the caller, random (crypto.randomUUID); also the keys of thread links, which are longer. */
export const recordId = z.string().check(z.minLength(1), z.maxLength(400));
/** A moment, ISO 8601 in UTC. Only for bookkeeping: nothing a client was promised is ever an instant. */
export const instant = z.iso.datetime();
/** Free text of a person; the limit keeps one record below what IndexedDB and the sidebar can show. */
export const shortText = z.string().check(z.maxLength(400));
export const longText = z.string().check(z.maxLength(20_000));

/** What every stored record carries: enough to undo, to compare and to merge two devices later. */
export const recordBase = {
  id: recordId,
  /** Starts at 1 and grows by one with each write; a write names the version it saw. */
  version: z.int().check(z.minimum(1)),
  createdAt: instant,
  updatedAt: instant,
  /** Lamport counter of the device that wrote last; with `deviceId` it orders writes, never the clock. */
  counter: z.int().check(z.minimum(0)),
  deviceId: z.string().check(z.minLength(1), z.maxLength(100)),
  /** A tombstone instead of a delete; null while the record lives. */
  deletedAt: z.nullable(instant),
};
