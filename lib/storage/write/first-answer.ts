import type { WriteResult } from '@/lib/app/writer';
import type { WriteTransaction } from '../schema';
import type { Command } from './run-command';

/** What a command answered when it ran before, by the version it wrote; null when it never wrote. */
export async function firstAnswer(
  transaction: WriteTransaction,
  { commandId, answer }: Pick<Command, 'commandId' | 'answer'>,
): Promise<WriteResult | null> {
  const written = await transaction.objectStore('history').index('command').getAll(commandId);
  const row = written.find(({ kind, id }) => kind === answer.kind && id === answer.id) ?? written[0];
  return row === undefined ? null : { ok: true, version: row.version };
}
