import { expect, test } from 'vitest';
import { withKey } from '@/lib/mail/reading-key';
import { aMessage, aPageReading } from '../../helpers/a-page-reading';

const keyOf = (fields: Parameters<typeof aPageReading>[0]) => withKey(aPageReading(fields)).key;
const compose = { kind: 'reply', surface: 'inline', to: [], cc: [], subject: 'Re: x', body: 'Hel' } as const;

test('equal readings have equal keys', () => expect(keyOf({})).toBe(keyOf({})));

test.each([
  [{ provider: 'outlook' as const }],
  [{ account: 'ana@studio.example' }],
  [{ status: 'not-ready' as const }],
  [{ threadId: 't2' }],
  [{ messages: [] }],
  [{ messages: [aMessage({ body: 'Another text' })] }],
  [{ messages: [aMessage({ state: 'collapsed' })] }],
  [{ compose: { ...compose, to: [], cc: [] } }],
])('%j changes the key', (fields) => expect(keyOf(fields)).not.toBe(keyOf({})));

test('typing and health do not', () => {
  const draft = { ...compose, to: [], cc: [] };
  expect(keyOf({ compose: { ...draft, body: 'Hello' } })).toBe(keyOf({ compose: draft }));
  expect(keyOf({ health: ['gmail.body:1'] })).toBe(keyOf({}));
});

test('the key stays short however long the thread is', () => {
  const messages = Array.from({ length: 200 }, (_, n) => aMessage({ id: `m${n}`, body: 'x'.repeat(1_000) }));
  expect(keyOf({ messages }).length).toBeLessThan(100);
});
