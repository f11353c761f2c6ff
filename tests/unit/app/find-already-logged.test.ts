import { describe, expect, it } from 'vitest';
import { findAlreadyLogged, type LoggedQuery } from '@/lib/app/find-already-logged';
import type { Evidence } from '@/lib/domain/evidence';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aReader } from '@/tests/helpers/a-reader';

const sha = 'a'.repeat(64);
const evidence: Evidence = {
  provider: 'gmail',
  account: null,
  threadId: 't1',
  messageId: 'm1',
  sender: null,
  date: null,
  subject: null,
  quote: 'I will call.',
  quoteSha256: sha,
  link: null,
};
const logged = (id: string, clientId: string, messageId: string): LoggedRecord => ({
  kind: 'commitment',
  record: aCommitment({ id, clientId, evidence: { ...evidence, messageId } }),
});

async function find(query: Partial<LoggedQuery>): Promise<string[]> {
  const reader = {
    ...aReader(),
    findLogged: async (quotes: readonly string[]) =>
      quotes.includes(sha)
        ? [
            logged('same-client', 'client-1', 'm7'),
            logged('same-message', 'client-2', 'm1'),
            logged('other', 'client-2', 'm7'),
          ]
        : [],
    commitmentsOn: async ({ clientId, dueDay }: { clientId: string; dueDay: string | null }) =>
      clientId === 'client-1' && dueDay === '2026-11-27'
        ? [
            aCommitment({ id: 'same-day', text: 'Send the plan' }),
            aCommitment({ id: 'same-client', text: 'Send the plan' }),
          ]
        : [],
  };
  const asked = { quoteSha256: null, messageId: null, clientId: null, said: null, ...query };
  return (await findAlreadyLogged(reader, asked)).map(({ record }) => record.id);
}

describe('what is logged already', () => {
  it('are the same words of the client or of the message', async () => {
    expect(await find({ quoteSha256: sha, clientId: 'client-1' })).toEqual(['same-client']);
    expect(await find({ quoteSha256: sha, clientId: 'client-1', messageId: 'm1' })).toEqual([
      'same-client',
      'same-message',
    ]);
    expect(await find({ quoteSha256: sha })).toEqual([]);
    expect(await find({ quoteSha256: 'b'.repeat(64), clientId: 'client-1', messageId: 'm1' })).toEqual([]);
  });

  it('are commitments of the same meaning on the same day, each once', async () => {
    const said = { text: 'I will send the revised plan.', dueDay: '2026-11-27' };
    expect(await find({ clientId: 'client-1', said })).toEqual(['same-day', 'same-client']);
    expect(await find({ clientId: 'client-1', said, quoteSha256: sha })).toEqual(['same-client', 'same-day']);
    expect(await find({ clientId: 'client-1', said: { ...said, dueDay: '2026-11-28' } })).toEqual([]);
    expect(await find({ clientId: 'client-1', said: { ...said, text: 'Pay the invoice' } })).toEqual([]);
    expect(await find({ clientId: 'client-1', said: { ...said, text: ' ' } })).toEqual([]);
  });
});
