import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand } from './run-command';

type SaveSettings = Parameters<Writer['saveSettings']>[0];

export function saveSettings(store: Store, { commandId, settings }: SaveSettings): Promise<WriteResult> {
  const { expectedVersion, ...content } = settings;
  const answer = { kind: 'settings', id: settings.id } as const;
  return runCommand(store, { commandId, action: 'save', answer, kinds: ['settings'] }, async (session) => {
    const before = await readRecord(session.transaction, 'settings', settings.id);
    const refusal = checkVersion(before, expectedVersion);
    return refusal ?? { ok: true, version: await session.write('settings', content, before) };
  });
}
