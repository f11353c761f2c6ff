import type { WriteResult } from '@/lib/app/writer';

/** What a version is compared with: a record as it stands. */
interface Versioned {
  readonly version: number;
  readonly deletedAt: string | null;
}

/** Compare-and-set: the refusal when the writer did not see the record as it stands, else null. Expecting 0 = it saw none. */
export function checkVersion(present: Versioned | null, expected: number): Extract<WriteResult, { ok: false }> | null {
  const living = present !== null && present.deletedAt === null;
  if (expected === 0) return living ? { ok: false, reason: 'conflict', current: present.version } : null;
  if (!living) return { ok: false, reason: 'gone', current: present?.version ?? null };
  return present.version === expected ? null : { ok: false, reason: 'conflict', current: present.version };
}
