// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plainText } from '@/lib/templates/plain-text';
import { sampleContext } from '@/lib/ui/templates/sample-context';
import { type TemplatePreview, useTemplatePreview } from '@/lib/ui/templates/use-template-preview';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const context = sampleContext('en', '2026-11-20');
const jargon = ['synergy'];
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const said = ({ draft }: TemplatePreview) => draft && plainText(draft.document).trim();

function start(body: string, first: typeof context | null = context) {
  const hook = renderHook(
    (now: { body: string; context: typeof context | null }) =>
      useTemplatePreview({ subject: '', body: now.body, language: 'en' }, now.context, jargon),
    { initialProps: { body, context: first } },
  );
  return { preview: () => hook.result.current, become: (now: string) => hook.rerender({ body: now, context }) };
}

test('the first draft waits for nothing, the next ones for a pause', async () => {
  const { preview, become } = start('Hello {{ client.name }}');
  await wait(0);
  expect(said(preview())).toBe('Hello Sample Works');
  become('Good day {{ client.name }}');
  await wait(140);
  expect(said(preview())).toBe('Hello Sample Works');
  await wait(10);
  expect(said(preview())).toBe('Good day Sample Works');
});

test('an error leaves the last good draft, with all errors and their places', async () => {
  const { preview, become } = start('Fine');
  await wait(0);
  become('{{ client.nam }}\n{{ today | dy }}');
  await wait(150);
  expect(said(preview())).toBe('Fine');
  expect(preview().problems).toMatchObject([
    { kind: 'unknown-variable', name: 'client.nam', place: { part: 'body', line: 1, column: 4 } },
    { kind: 'unknown-filter', name: 'dy', place: { part: 'body', line: 2 } },
  ]);
  become('Fine again');
  await wait(150);
  expect(said(preview())).toBe('Fine again');
  expect(preview().problems).toEqual([]);
});

test('an error in a branch that is not taken is one too', async () => {
  const { preview } = start('{% if done.size > 99 %}{{ nothing }}{% endif %}');
  await wait(0);
  expect(preview().problems).toMatchObject([{ kind: 'unknown-variable', name: 'nothing' }]);
});

test('remarks are about the words, and stop nothing', async () => {
  const { preview } = start('Pure synergy.');
  await wait(0);
  expect(preview().remarks).toMatchObject([{ kind: 'jargon', words: 'synergy' }]);
  expect(said(preview())).toBe('Pure synergy.');
});

test('nothing is shown before the client was read', async () => {
  const { preview, become } = start('Hello', null);
  await wait(1_000);
  expect(preview()).toEqual({ draft: null, problems: [], remarks: [] });
  become('Hello');
  await wait(0);
  expect(said(preview())).toBe('Hello');
});
