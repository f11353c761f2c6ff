// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import type { Settings } from '@/lib/domain/settings';
import { useCounts } from '@/lib/ui/use-counts';
import { aDismissal } from '@/tests/helpers/a-dismissal';
import { aReader } from '@/tests/helpers/a-reader';
import { aWriter } from '@/tests/helpers/sidebar-ports';
import { someSettings } from '@/tests/helpers/some-settings';

async function start(settings: Settings | null, fields: Partial<Writer> = {}) {
  const writer = aWriter(fields);
  const listDismissals = vi.fn(async () => [aDismissal({ version: 3 })]);
  const reader = aReader(settings === null ? {} : { settings });
  const ports = { reader, writer, listDismissals, newId: () => 'command-1' };
  const onError = vi.fn();
  const { result } = renderHook(() => useCounts(ports, 0, onError));
  await waitFor(() => expect(result.current.dismissals).not.toBeNull());
  return { result, writer, listDismissals, onError };
}

test('all kinds are wanted until something else is said', async () => {
  const { result } = await start(null);
  expect(result.current.wantedKinds).toEqual(['promise', 'request', 'change', 'complaint', 'delivery', 'approval']);
});

test('a switch writes the settings as they were, but for it', async () => {
  const settings = someSettings({ version: 5, holidays: ['2026-12-25'], unwantedKinds: ['approval', 'request'] });
  const { result, writer } = await start(settings);
  expect(result.current.wantedKinds).toEqual(['promise', 'change', 'complaint', 'delivery']);
  await act(() => result.current.setWanted('complaint', false));
  await act(() => result.current.setWanted('request', true));
  const written = vi.mocked(writer.saveSettings).mock.calls.map(([command]) => command.settings);
  expect(written[0]).toMatchObject({ id: 'settings', expectedVersion: 5, holidays: ['2026-12-25'] });
  expect(written.map(({ unwantedKinds }) => unwantedKinds)).toEqual([
    ['approval', 'request', 'complaint'],
    ['approval'],
  ]);
});

test('a switch shows what was asked for while it is written, and how things stand when it was not', async () => {
  let refuse = (): void => {};
  const saveSettings: Writer['saveSettings'] = () =>
    new Promise((resolve) => {
      refuse = () => resolve({ ok: false, reason: 'conflict', current: 2 });
    });
  const { result } = await start(null, { saveSettings });
  const outcome = vi.fn();
  await act(async () => void result.current.setWanted('request', false).then(outcome));
  expect(result.current.wantedKinds).not.toContain('request');
  await act(async () => refuse());
  await waitFor(() => expect(outcome).toHaveBeenCalledExactlyOnceWith('failed'));
  expect(result.current.wantedKinds).toContain('request');
});

test('offering again names the versions that were seen, and reads anew', async () => {
  const { result, writer, listDismissals } = await start(null);
  expect(await act(() => result.current.offerAgain(result.current.dismissals ?? []))).toBe('saved');
  const wordings = [{ id: 'i will be in touch', expectedVersion: 3 }];
  expect(writer.offerAgain).toHaveBeenCalledExactlyOnceWith({ commandId: 'command-1', wordings });
  expect(listDismissals).toHaveBeenCalledTimes(2);
});

test.each<[string, Writer['offerAgain']]>([
  ['refused', async () => ({ ok: false, reason: 'conflict', current: 4 })],
  ['failed', () => Promise.reject(new Error('full'))],
])('a write that %s is said, and how things stand is read anew', async (_what, offerAgain) => {
  const { result, listDismissals, onError } = await start(null, { offerAgain });
  expect(await act(() => result.current.offerAgain(result.current.dismissals ?? []))).toBe('failed');
  expect(listDismissals).toHaveBeenCalledTimes(2);
  expect(onError).not.toHaveBeenCalled();
});
