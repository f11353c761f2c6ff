import { describe, expect, it } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import type { SidebarView } from '@/lib/app/sidebar-view';
import type { Suggestion } from '@/lib/detection/suggestion';
import { entryOfOffer } from '@/lib/ui/log/entry-of-offer';
import { startOfOffer } from '@/lib/ui/log/log-start';
import { aClient } from '@/tests/helpers/a-client';
import { aClientView } from '@/tests/helpers/a-client-view';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';
import { anOffer } from '@/tests/helpers/a-suggestion';
import { sidebarPorts } from '@/tests/helpers/sidebar-ports';
import { someSettings } from '@/tests/helpers/some-settings';

const quote = 'I will send the plan by tomorrow.';

interface Given {
  readonly view?: SidebarView | null;
  readonly suggestion?: Partial<Suggestion>;
  readonly reader?: Partial<Reader>;
}

function entryOf({ view = aClientView(), suggestion = {}, reader = {} }: Given = {}) {
  const offer = anOffer({ quote, ...suggestion });
  const body = offer.suggestion.quote;
  const place = {
    start: startOfOffer('commitment', offer),
    reading: aPageReading({ messages: [aMessage({ dateLocal: '2026-11-18T10:00', body })] }),
    view,
    today: '2026-11-20',
  };
  const ports = { ...sidebarPorts(null), reader: async () => ({ ...aReader(), ...reader }) };
  return entryOfOffer(ports, place, someSettings());
}

describe('an offered sentence', () => {
  it('is a commitment with its client, its day and its mail', async () => {
    expect(await entryOf()).toMatchObject({
      id: 'id-1',
      expectedVersion: 0,
      clientId: 'client-northwind',
      direction: 'theirs',
      text: 'Send the plan by tomorrow',
      owner: 'Ana Ruiz',
      dueDay: '2026-11-19',
      evidence: { messageId: 'm1', quote, quoteSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('may have no day', async () => {
    expect(await entryOf({ suggestion: { quote: 'I will send the plan.' } })).toMatchObject({ dueDay: null });
  });

  it.each<[string, Given]>([
    ['no client is shown', { view: { kind: 'no-thread' } }],
    ['the thread mixes clients', { view: aClientView({ others: [aClient({ id: 'other' })] }) }],
    ['its day can be several', { suggestion: { quote: 'I will send the plan on Thursday or on Friday.' } }],
    ['its day is decades away', { suggestion: { quote: 'I will send the plan by 1 March 2099.' } }],
    [
      'the same is logged for that day',
      { reader: { commitmentsOn: async () => [aCommitment({ text: 'Send the plan' })] } },
    ],
  ])('is left to a person when %s', async (_what, given) => {
    expect(await entryOf(given)).toBeNull();
  });
});
