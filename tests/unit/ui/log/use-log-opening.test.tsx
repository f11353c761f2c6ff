// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import { defaultSettings } from '@/lib/domain/settings';
import type { KnownSettings } from '@/lib/ui/log/log-opening';
import { emptyStart } from '@/lib/ui/log/log-start';
import { useLogOpening } from '@/lib/ui/log/use-log-opening';
import { aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';
import { memoryCopies } from '@/tests/helpers/memory-copies';
import { someSettings } from '@/tests/helpers/some-settings';

const own = someSettings({ ownDomains: ['studio.example'] });
const never = <T,>() => new Promise<T>(() => {});
const after = <T,>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

function opening(settings: () => Promise<KnownSettings>, loadDraft: Reader['loadDraft'] = async () => null) {
  const reader = { ...aReader(), loadDraft };
  const ports = {
    reader: async () => reader,
    draftCopies: memoryCopies(),
    newId: () => 'id-1',
    settings,
    defaults: defaultSettings,
  };
  const place = { start: emptyStart('commitment'), reading: aPageReading(), view: null, today: '2026-11-20' };
  return renderHook(() => useLogOpening(ports, place)).result;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a form waits for settings that take a moment, so that a colleague is known as one', async () => {
  const result = opening(() => after(300, own));
  await pass(299);
  expect(result.current).toBeNull();
  await pass(1);
  expect(result.current?.settings).toEqual(own);
});

test('a form opens at once with settings that are known', async () => {
  const result = opening(async () => own);
  await pass(0);
  expect(result.current?.settings).toEqual(own);
});

test('a form opens without settings that do not come, or cannot be read', async () => {
  const late = opening(never);
  await pass(500);
  expect(late.current?.settings).toEqual(defaultSettings);
  const broken = opening(() => Promise.reject(new Error('broken')));
  await pass(0);
  expect(broken.current?.settings).toEqual(defaultSettings);
});

test('a kept text that does not come stays where it is', async () => {
  const result = opening(async () => own, never);
  await pass(79);
  expect(result.current).toBeNull();
  await pass(1);
  expect(result.current?.draftKey).toMatch(/ id-1$/);
});
