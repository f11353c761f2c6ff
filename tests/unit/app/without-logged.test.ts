import { expect, it } from 'vitest';
import { withoutLogged } from '@/lib/app/without-logged';
import type { Evidence } from '@/lib/domain/evidence';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';
import { anOffer } from '@/tests/helpers/a-suggestion';

const call = anOffer({ quote: 'I will call.' });
const send = anOffer({ quote: 'I will send it.', start: 20 });

async function left(fields: Partial<Evidence>): Promise<string[]> {
  const evidence: Evidence = {
    provider: 'gmail',
    account: null,
    threadId: 't1',
    messageId: 'm1',
    sender: null,
    date: null,
    subject: null,
    quote: 'I will call.',
    quoteSha256: 'hash of I will call.',
    link: null,
    ...fields,
  };
  const reader = {
    ...aReader(),
    findLogged: async () => [{ kind: 'commitment', record: aCommitment({ evidence }) } as const],
  };
  const offers = await withoutLogged(reader, [call, send], aPageReading(), async (text) => `hash of ${text}`);
  return offers.map(({ suggestion }) => suggestion.quote);
}

it.each<[string, Partial<Evidence>, boolean]>([
  ['the same words of this message', {}, false],
  ['the same words of this thread, where the message is not known', { messageId: null }, false],
  ['the same words of another message', { messageId: 'm2' }, true],
  ['the same words of another thread', { messageId: null, threadId: 't2' }, true],
  ['the same words of a call', { provider: null, messageId: null }, true],
  ['other words of this message', { quoteSha256: 'hash of something' }, true],
])('%s', async (_what, evidence, offered) => {
  expect((await left(evidence)).includes('I will call.')).toBe(offered);
  expect(await left(evidence)).toContain('I will send it.');
});

it('asks for nothing where nothing was found', async () => {
  expect(
    await withoutLogged({ findLogged: () => Promise.reject(new Error('asked')) }, [], aPageReading(), async () => ''),
  ).toEqual([]);
});
