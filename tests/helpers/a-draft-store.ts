import type { Reader } from '@/lib/app/reader';
import type { CommitmentEntry, Draft, Writer } from '@/lib/app/writer';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';
import { aTouchpoint } from './a-touchpoint';
import { someReplyFacts } from './some-reply-facts';

/** Kept texts, logged commitments and recorded touchpoints in memory, as several views of one store see them. */
export function aDraftStore() {
  const texts = new Map<string, string>();
  const logged = new Map<string, CommitmentEntry>();
  const touchpoints = new Map<string, Draft<Touchpoint>>();
  const commands = new Set<string>();
  let isFull = false;
  const writer: Partial<Writer> = {
    saveDraft: async ({ key, text }) => {
      if (text === '') texts.delete(key);
      else texts.set(key, text);
    },
    saveCommitment: async ({ commandId, commitment }) => {
      if (isFull) throw new Error('full');
      if (!commands.has(commandId)) logged.set(commitment.id, commitment);
      commands.add(commandId);
      return { ok: true, version: 1 };
    },
    saveTouchpoint: async ({ commandId, touchpoint }) => {
      if (isFull) throw new Error('full');
      if (!commands.has(commandId)) touchpoints.set(touchpoint.id, touchpoint);
      commands.add(commandId);
      return { ok: true, version: 1 };
    },
    removeRecord: async ({ id }) => {
      logged.delete(id);
      touchpoints.delete(id);
      return { ok: true, version: 2 };
    },
  };
  const reader: Pick<Reader, 'listDrafts' | 'findCommitments' | 'replyFacts'> = {
    replyFacts: async ({ clientId }) =>
      someReplyFacts({
        client: aClient({ id: clientId }),
        touchpoints: [...touchpoints.values()].map(({ expectedVersion: _expected, ...content }) =>
          aTouchpoint(content),
        ),
      }),
    listDrafts: async (prefix) => [...texts].flatMap(([key, text]) => (key.startsWith(prefix) ? [{ key, text }] : [])),
    findCommitments: async (ids) =>
      ids.flatMap((id) => {
        const entry = logged.get(id);
        return entry === undefined ? [] : [aCommitment({ ...entry, version: 1 })];
      }),
  };
  return {
    reader,
    writer,
    texts,
    logged,
    touchpoints,
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}
