import { describe, expect, it } from 'vitest';
import { type PrefillQuery, prefillCommitment } from '@/lib/app/prefill-commitment';
import type { Message } from '@/lib/domain/thread';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { someSettings } from '@/tests/helpers/some-settings';

const sam = { name: 'Sam Lee', address: 'sam@studio.example' };
const ana = { name: 'Ana Ruiz', address: 'ana@northwind.example' };
/** Sent on a Wednesday. */
const fromAna = { from: ana, to: [sam], dateLocal: '2026-11-18T23:30' };
const fromSam = { from: sam, to: [ana], dateLocal: '2026-11-18T10:00' };

function prefill(quote: string | null, message: Partial<Message> | null = fromAna, fields: Partial<PrefillQuery> = {}) {
  return prefillCommitment({
    quote,
    kinds: null,
    reading: aPageReading({ messages: message === null ? [] : [aMessage(message)] }),
    message: message && aMessage(message),
    settings: someSettings(),
    clientDomains: ['northwind.example'],
    today: '2026-12-24',
    zone: 'Europe/Berlin',
    ...fields,
  });
}

describe('whose promise it is, and who owes it', () => {
  it.each([
    ['their promise', 'I will send the test data by Friday.', fromAna, 'theirs', 'Ana Ruiz'],
    ['our promise', 'I will send the plan by Friday.', fromSam, 'ours', 'Sam Lee'],
    [
      'a colleague’s',
      'We will send the plan.',
      { ...fromSam, from: { name: 'Jo', address: 'jo@studio.example' } },
      'ours',
      'Jo',
    ],
    ['their request', 'Please confirm the delivery address by Friday.', fromAna, 'ours', 'Sam Lee'],
    ['our request', 'Could you send us the user list by Friday?', fromSam, 'theirs', 'Ana Ruiz'],
    [
      'a request to several',
      'Please confirm the delivery address by Friday.',
      { ...fromAna, to: [sam, ana] },
      'ours',
      '',
    ],
    ['a Chinese promise', '我们会在周五前提交接口报告。', fromAna, 'theirs', 'Ana Ruiz'],
    ['a Chinese request', '请在周五前确认测试数据。', fromAna, 'ours', 'Sam Lee'],
    [
      'an author without a name',
      'I will send the data.',
      { ...fromAna, from: { name: null, address: 'ana@northwind.example' } },
      'theirs',
      'ana@northwind.example',
    ],
    ['words of no message', 'I will send the data.', null, 'theirs', ''],
  ])('%s', (_what, quote, message, direction, owner) => {
    expect(prefill(quote, message)).toMatchObject({ direction, owner });
  });

  it.each([
    ['signs', 'Sam Lee', [{ ...fromSam, from: { ...sam, name: 'me' } }, fromSam, fromAna]],
    ['is addressed by', 'sam@studio.example', [fromAna]],
  ])('calls the user, whom the host calls "me", as the user %s', (_what, owner, messages) => {
    const toMe = { ...fromAna, to: [{ name: 'me', address: 'sam@studio.example' }] };
    const reading = aPageReading({ messages: messages.map(aMessage) });
    expect(prefill('Please confirm the delivery address.', toMe, { reading }).owner).toBe(owner);
  });

  it('knows an offered sentence by its kinds', () => {
    const quote = 'The address is needed by Friday.';
    expect(prefill(quote, fromAna, { kinds: ['request'] }).direction).toBe('ours');
    expect(prefill(quote, fromAna, { kinds: ['promise', 'request'] }).direction).toBe('theirs');
    expect(prefill(quote, fromAna, { kinds: ['change', 'request'] }).direction).toBe('ours');
  });

  it('takes the user’s own addresses from the settings', () => {
    const message = { ...fromAna, from: { name: 'Sam', address: 'sam@home.example' } };
    expect(
      prefill('I will send it.', message, { settings: someSettings({ ownAddresses: ['sam@home.example'] }) }).direction,
    ).toBe('ours');
    expect(prefill('I will send it.', message).direction).toBe('theirs');
  });

  it('knows people of Outlook without an address as the user’s own', () => {
    const message = { ...fromAna, from: { name: 'Sam Lee', address: null } };
    expect(prefill('I will send it.', message, { reading: aPageReading({ provider: 'outlook' }) }).direction).toBe(
      'ours',
    );
    expect(prefill('I will send it.', message).direction).toBe('theirs');
  });
});

describe('what is promised', () => {
  it.each([
    ['the sentence, trimmed', 'Hi Sam, I will send the test data by Friday.', 'Send the test data by Friday'],
    [
      'the first sentence that promises',
      'Hi Sam,\nthank you for the call yesterday.\nI will send the test data by Friday. Best, Ana',
      'Send the test data by Friday',
    ],
    ['the first sentence where none promises', 'The portal is slow. It was slow before.', 'The portal is slow'],
    ['nothing without words', null, ''],
    ['nothing for white space', ' \n ', ''],
    ['marks, where there is nothing else', '—', '—'],
  ])('%s', (_what, quote, text) => {
    expect(prefill(quote).text).toBe(text);
  });
});

describe('the day', () => {
  it.each([
    ['is counted from the message’s own clock', 'I will send it by tomorrow.', fromAna, '2026-11-19', []],
    ['is none where the words name none', 'I will send it.', fromAna, null, []],
    [
      'is none for a message without a readable date',
      'I will send it by tomorrow.',
      { ...fromAna, dateLocal: null },
      null,
      [],
    ],
    ['is none for words of no message', 'I will send it by tomorrow.', null, null, []],
    [
      'comes with all that are named',
      'I will send the plan on Thursday and the annex on Friday.',
      fromAna,
      '2026-11-19',
      ['2026-11-19', '2026-11-20'],
    ],
  ])('%s', (_what, quote, message, dueDay, dayChoices) => {
    const found = prefill(quote, message);
    expect({ dueDay: found.dueDay, dayChoices: found.dayChoices.map(({ day }) => day) }).toEqual({
      dueDay,
      dayChoices,
    });
  });

  it('knows the user’s holidays', () => {
    const settings = someSettings({ holidays: ['2026-11-19'] });
    expect(prefill('I will send it in 1 working day.', fromSam, { settings }).dueDay).toBe('2026-11-20');
  });

  it('of a page that is no mail is offered, counted from today, and not chosen', () => {
    const other = prefill('I will send it tomorrow.', null, { reading: null });
    expect(other).toMatchObject({ dueDay: null, dayChoices: [{ day: '2026-12-25', words: 'tomorrow' }] });
  });
});
