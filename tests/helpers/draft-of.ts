import type { Draft } from '@/lib/app/writer';

interface Bookkept {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly counter: number;
  readonly deviceId: string;
  readonly deletedAt: string | null;
}

/** A record as a form hands it over. */
export function draftOf<R extends Bookkept>(record: R, expectedVersion: number): Draft<R> {
  const { version, createdAt, updatedAt, counter, deviceId, deletedAt, ...content } = record;
  return { ...content, expectedVersion };
}
