import { expect, test } from 'vitest';
import { loggedId, logSent, sentEvidence } from '@/lib/app/log-sent';
import { aLetter, aLetterPromise, anOwnMessage } from '../../helpers/a-letter';
import { aPageReading } from '../../helpers/a-page-reading';

const letter = aLetter();
const promise = aLetterPromise();
const message = anOwnMessage();
const page = aPageReading({ threadId: 'another', subject: 'Another' });

test('the evidence is the message that was seen, in its own words', () => {
  expect(sentEvidence({ letter, message }, promise.sentence, page)).toMatchObject({
    threadId: 't1',
    messageId: 'm2',
    sender: 'maya@fjordlight.example',
    date: '2026-11-20T10:00',
    quote: 'We will send the plan\non Friday.',
  });
});

test('signs in a sentence are no pattern', () => {
  const sentence = 'Will it (the [plan]) cost 5$ + 3*x? I will say.';
  const asked = anOwnMessage({ message: { ...message.message, body: `Hi,\n${sentence.replace(' cost', '\ncost')}` } });
  expect(sentEvidence({ letter, message: asked }, sentence, page).quote).toBe(sentence.replace(' cost', '\ncost'));
});

test('where nobody saw it, the draft is the evidence, in its own thread', () => {
  expect(sentEvidence({ letter, message: null }, promise.sentence, page)).toMatchObject({
    threadId: 't1',
    messageId: null,
    subject: 'Plan',
    date: '2026-11-20',
    quote: promise.sentence,
  });
});

test('a letter that is asked about beside another mailbox has nothing of that one', () => {
  const order = { letter, message: null };
  const own = aPageReading({ threadId: 'another', account: 'maya@fjordlight.example' });
  expect(sentEvidence(order, promise.sentence, own)).toMatchObject({
    provider: 'gmail',
    account: 'maya@fjordlight.example',
  });
  const elsewhere = { provider: null, account: null, link: null, threadId: 't1', quote: promise.sentence };
  expect(sentEvidence(order, promise.sentence, { ...own, account: 'sam@studio.example' })).toMatchObject(elsewhere);
  expect(sentEvidence(order, promise.sentence, { ...own, provider: 'outlook' })).toMatchObject(elsewhere);
});

test('a letter that is asked about beside a page without mail has its draft alone', () => {
  const order = { letter, message: null };
  expect(sentEvidence(order, promise.sentence, null)).toEqual({
    provider: null,
    account: null,
    threadId: 't1',
    messageId: null,
    sender: null,
    date: '2026-11-20',
    subject: 'Plan',
    quote: promise.sentence,
    link: null,
  });
  expect(sentEvidence({ ...order, letter: aLetter({ subject: null }) }, promise.sentence, null).subject).toBeNull();
  expect(sentEvidence({ ...order, message }, promise.sentence, null)).toEqual(
    sentEvidence({ ...order, message }, promise.sentence, page),
  );
});

test('the commitment says what, who and by when', () => {
  const evidence = { ...sentEvidence({ letter, message }, promise.sentence, page), quoteSha256: 'a'.repeat(64) };
  const made = { id: 'x.1', clientId: 'northwind', evidence };
  expect(logSent({ letter, promise, message }, made)).toMatchObject({
    id: 'x.1',
    expectedVersion: 0,
    direction: 'ours',
    text: 'Send the plan on Friday',
    owner: 'Maya',
    dueDay: '2026-11-27',
  });
  const asked = aLetterPromise({ direction: 'theirs' });
  expect(logSent({ letter, promise: asked, message }, made)).toMatchObject({ direction: 'theirs', owner: 'Northwind' });
});

test('the id is that of composer, sentence and round', () => {
  const sha = 'ab'.repeat(32);
  expect(loggedId(letter, promise, sha)).toBe('composer-1.abababababababab.0');
  expect(loggedId(letter, { ...promise, round: 1 }, sha)).toBe('composer-1.abababababababab.1');
});
