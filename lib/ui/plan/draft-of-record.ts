import type { Draft } from '@/lib/app/writer';

/** A record with what a form changed of it, as a write takes it: without the bookkeeping. */
export function draftOfRecord<
  R extends {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    counter: number;
    deviceId: string;
    deletedAt: string | null;
  },
>(record: R, changed: Partial<R>, expectedVersion: number): Draft<R> {
  const { version, createdAt, updatedAt, counter, deviceId, deletedAt, ...content } = { ...record, ...changed };
  return { ...content, expectedVersion };
}
