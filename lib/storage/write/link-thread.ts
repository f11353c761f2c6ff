import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { readRecord } from './read-record';
import { runCommand } from './run-command';

type LinkThread = Parameters<Writer['linkThread']>[0];

/** The last writer wins: a link is one choice by hand. `gone` when the client is not there. */
export function linkThread(store: Store, { commandId, threadKey, clientId }: LinkThread): Promise<WriteResult> {
  const answer = { kind: 'threadLink', id: threadKey } as const;
  return runCommand(store, { commandId, action: 'link', answer, kinds: ['threadLink', 'client'] }, async (session) => {
    const before = await readRecord(session.transaction, 'threadLink', threadKey);
    if (clientId === null) {
      const linked = before !== null && before.deletedAt === null;
      const version = linked ? await session.write('threadLink', before, before, 'removed') : (before?.version ?? 0);
      return { ok: true, version };
    }
    const client = await readRecord(session.transaction, 'client', clientId);
    if (client === null || client.deletedAt !== null) return { ok: false, reason: 'gone', current: null };
    return { ok: true, version: await session.write('threadLink', { id: threadKey, clientId }, before) };
  });
}
