import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand } from './run-command';

/** `Writer.saveTemplate`. */
export function saveTemplate(
  store: Store,
  { commandId, template }: Parameters<Writer['saveTemplate']>[0],
): Promise<WriteResult> {
  const { expectedVersion, ...content } = template;
  const answer = { kind: 'template', id: content.id } as const;
  return runCommand(store, { commandId, action: 'save', answer, kinds: ['template'] }, async (session) => {
    const before = await readRecord(session.transaction, 'template', content.id);
    const refusal = checkVersion(before, expectedVersion);
    if (refusal !== null) return refusal;
    return { ok: true, version: await session.write('template', content, before) };
  });
}
