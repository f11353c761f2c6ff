import type { WriteResult } from '@/lib/app/writer';
import type { RecordOf } from '@/lib/domain/record-kind';
import type { OwnedKind } from '@/lib/domain/removable-kind';
import type { Store } from '../create-store';
import { checkAlive } from './check-alive';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand, type Session } from './run-command';

interface Entry {
  readonly id: string;
  readonly expectedVersion: number;
  readonly clientId: string;
  readonly engagementId: string | null;
}

interface Saving<K extends OwnedKind> {
  readonly kind: K;
  /** What the form does not enter: of the living record as it stands, or of a new one when there is none. */
  readonly rest: (before: RecordOf<K> | null) => object;
  /** Throws a `ValidationError` for what only the store can tell. */
  readonly check?: (session: Session, before: RecordOf<K> | null) => Promise<void>;
}

/** Writes a logged record as its form entered it; the parts that other commands keep stay as they are. */
export function saveLogged<K extends OwnedKind>(
  store: Store,
  commandId: string,
  { expectedVersion, ...content }: Entry,
  { kind, rest, check }: Saving<K>,
): Promise<WriteResult> {
  const { id } = content;
  const kinds = [...new Set(['client', 'engagement', kind] as const)];
  return runCommand(store, { commandId, action: 'save', answer: { kind, id }, kinds }, async (session) => {
    const before = await readRecord(session.transaction, kind, id);
    const refusal = checkVersion(before, expectedVersion);
    if (refusal !== null) return refusal;
    await checkAlive(session, content);
    const living = before !== null && before.deletedAt === null ? before : null;
    await check?.(session, living);
    return { ok: true, version: await session.write(kind, { ...rest(living), ...content }, before) };
  });
}
