import { describe, expect, it, vi } from 'vitest';
import { offerSuggestions, type SearchMessage } from '@/lib/app/offer-suggestions';
import type { Suggestion } from '@/lib/detection/suggestion';
import type { Message, PageReading } from '@/lib/domain/thread';
import { aClient } from '@/tests/helpers/a-client';
import { aDismissal } from '@/tests/helpers/a-dismissal';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader, type KnownToReader } from '@/tests/helpers/a-reader';
import { aSuggestion } from '@/tests/helpers/a-suggestion';
import { someSettings } from '@/tests/helpers/some-settings';

/** Every sentence of a body is a sure promise. */
const findAll = (text: string): Suggestion[] =>
  [...text.matchAll(/[^.]+\./g)].map(({ 0: quote, index }) => aSuggestion({ quote: quote.trim(), start: index }));

interface Given extends KnownToReader {
  readonly reading?: Partial<PageReading>;
  readonly find?: (text: string) => readonly Suggestion[];
}

async function offer(messages: readonly Partial<Message>[], { reading, find = findAll, ...known }: Given = {}) {
  const search = vi.fn<SearchMessage>(async ({ text }) => find(text));
  const reader = aReader({ clients: [aClient()], ...known });
  const page = aPageReading({ messages: messages.map(aMessage), ...reading });
  const offers = await offerSuggestions(reader, page, { search, hash: async (text) => `hash of ${text}` });
  return { offers, search, quotes: offers.map(({ suggestion }) => suggestion.quote) };
}

const mail = (day: number, body: string, fields: Partial<Message> = {}): Partial<Message> => ({
  id: `m${day}`,
  dateLocal: `2026-03-0${day}T10:00`,
  body,
  ...fields,
});

describe('what is searched', () => {
  it('are the three newest unfolded messages with a text, newest first, whatever the order of the page', async () => {
    const thread = [mail(1, 'One.'), mail(2, 'Two.'), mail(3, 'Three.'), mail(4, ' '), mail(5, 'Five. Six.')];
    const folded = mail(6, 'Folded.', { state: 'collapsed' });
    expect((await offer([...thread, folded])).quotes).toEqual(['Five.', 'Six.', 'Three.', 'Two.']);
    expect((await offer([folded, ...thread.toReversed()])).quotes).toEqual(['Five.', 'Six.', 'Three.', 'Two.']);
  });

  it('is told the subject, the sender’s clock and the user’s calendar', async () => {
    const settings = someSettings({ holidays: ['2026-03-10'] });
    const { search } = await offer([mail(1, 'One.', { dateLocal: null })], { settings });
    const calendar = expect.objectContaining({ holidays: ['2026-03-10'] });
    expect(search).toHaveBeenCalledExactlyOnceWith({ text: 'One.', subject: 'Timeline', sentAt: null }, calendar);
  });

  it('is nothing, and nothing is read, when no message has a text', async () => {
    const { offers, search } = await offer([{ body: null }, { state: 'hidden', body: 'Hidden.' }]);
    expect(offers).toEqual([]);
    expect(search).not.toHaveBeenCalled();
  });
});

describe('whose words they are', () => {
  const whose = async (address: string | null, given: Given = {}) =>
    (await offer([mail(1, 'One.', { from: { name: 'A', address } })], given)).offers.map(({ direction }) => direction);

  it.each([
    ['the account’s own', 'Sam@Studio.example', 'ours'],
    ['a colleague’s', 'kim@studio.example', 'ours'],
    ['the client’s', 'ana@northwind.example', 'theirs'],
    ['a stranger’s', 'x@else.example', 'theirs'],
  ])('%s', async (_who, address, direction) => {
    expect(await whose(address)).toEqual([direction]);
  });

  it('those of a name without an address are ours in Outlook, which names its own people so, and nowhere else', async () => {
    expect(await whose(null, { reading: { provider: 'outlook' } })).toEqual(['ours']);
    expect(await whose(null)).toEqual(['theirs']);
  });
});

describe('what is offered', () => {
  const unwanted = someSettings({ unwantedKinds: ['request'] });
  const find = () => [
    aSuggestion({ quote: 'Send it.', kinds: ['request'], start: 0 }),
    aSuggestion({ quote: 'Change it.', kinds: ['change', 'request'], start: 9 }),
  ];

  it('are the kinds that the user wants', async () => {
    const { offers } = await offer([mail(1, 'x')], { find, settings: unwanted });
    expect(offers.map(({ kinds }) => kinds)).toEqual([['change']]);
    expect((await offer([mail(1, 'x')], { find })).offers).toHaveLength(2);
  });

  it('are two rows for one wording with two days', async () => {
    const due = (day: string) => ({ day, words: 'then', start: 0, end: 4 });
    const call = (day: string, start: number) =>
      aSuggestion({ quote: `Call ${start}.`, wording: 'call', start, due: due(day) });
    const { quotes } = await offer([mail(1, 'x')], {
      find: () => [call('2026-03-02', 0), call('2026-03-06', 9), call('2026-03-06', 18)],
    });
    expect(quotes).toEqual(['Call 0.', 'Call 9.']);
  });

  it('is one row for a wording of a message, and one for each message', async () => {
    const { quotes, offers } = await offer([mail(1, 'One. Two. One.'), mail(2, 'One.')]);
    expect(quotes).toEqual(['One.', 'One.', 'Two.']);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(3);
  });

  it('is not what was dismissed in that message', async () => {
    const dismissals = [aDismissal({ id: 'one.', messages: ['gmail|m2'], version: 4 })];
    const { offers } = await offer([mail(1, 'One. Two.'), mail(2, 'One. Two.')], { dismissals });
    const seen = offers.map(({ message, wording, dismissalVersion }) => [message, wording, dismissalVersion]);
    expect(seen).toEqual([
      ['gmail|m2', 'two.', 0],
      ['gmail|m1', 'one.', 4],
      ['gmail|m1', 'two.', 0],
    ]);
  });

  it('is nowhere what was dismissed in two messages', async () => {
    const dismissals = [aDismissal({ id: 'one.', messages: ['gmail|a', 'gmail|b'] })];
    expect((await offer([mail(1, 'One. Two.'), mail(2, 'One.')], { dismissals })).quotes).toEqual(['Two.']);
  });

  it('has an end, whatever is found', async () => {
    const { offers } = await offer([mail(1, Array.from({ length: 900 }, (_, at) => `Number ${at}.`).join(' '))]);
    expect(offers).toHaveLength(200);
  });
});
