import { describe, expect, it } from 'vitest';
import { messageOfWords, type WordsToLog } from '@/lib/app/prefill-message';
import type { Message } from '@/lib/domain/thread';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';

const reading = aPageReading({
  messages: [
    aMessage({ id: 'm1', dateLocal: '2026-03-01T10:00', body: 'I will call.\nI will send\n the plan.' }),
    aMessage({ id: 'm2', dateLocal: '2026-03-02T10:00', body: 'I will call.' }),
    aMessage({ id: 'm3', dateLocal: '2026-03-03T10:00', body: 'I will call.', state: 'collapsed' }),
  ],
});
const found = (words: Partial<WordsToLog>): Message['id'] | undefined =>
  messageOfWords({ quote: null, messageId: null, offer: null, ...words }, reading)?.id;

describe('the message of the words', () => {
  it.each<[string, Partial<WordsToLog>, string | undefined]>([
    ['is the one that the page names', { quote: 'I will call.', messageId: 'm1' }, 'm1'],
    ['is the one of the offer', { quote: 'I will call.', offer: { message: 'gmail|m1' } }, 'm1'],
    ['is the newest unfolded one that holds them', { quote: 'I will call.' }, 'm2'],
    ['holds them across its line breaks', { quote: 'I will send the  plan.' }, 'm1'],
    ['is looked for where the page names one that is not there', { quote: 'I will call.', messageId: 'm9' }, 'm2'],
    ['is none for words that are not there', { quote: 'I will not.' }, undefined],
    ['is none without words', { quote: null }, undefined],
    ['is none for white space', { quote: ' \n' }, undefined],
  ])('%s', (_what, words, id) => {
    expect(found(words)).toBe(id);
  });

  it('is none without a page', () => {
    expect(messageOfWords({ quote: 'I will call.', messageId: 'm1', offer: null }, null)).toBeNull();
  });
});
