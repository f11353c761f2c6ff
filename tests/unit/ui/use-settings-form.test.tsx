// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import { StorageError } from '@/lib/domain/storage-error';
import { useSettingsForm } from '@/lib/ui/use-settings-form';
import { someSettings } from '@/tests/helpers/some-settings';

const same = (text: string) => text;
const rules = { address: same, domain: same, registrable: same, isFreeMail: () => false };

function start(
  saveSettings: Writer['saveSettings'],
  settings: ReturnType<typeof someSettings> | null = someSettings(),
) {
  const savePreferences = vi.fn(async () => {});
  const ports = {
    reader: { findPeople: async () => ({ contacts: [], clients: [], link: null, settings }) },
    writer: { saveSettings },
    preferences: { language: 'auto', opens: 'known' } as const,
    savePreferences,
    rules,
    newId: () => 'command-1',
  };
  const onError = vi.fn();
  const { result } = renderHook(() => useSettingsForm(ports, 0, onError));
  return { result, savePreferences, onError };
}

async function ready(started: ReturnType<typeof start>) {
  await waitFor(() => expect(started.result.current.values).not.toBeNull());
  const { values } = started.result.current;
  if (!values) throw new Error('no values');
  return values;
}

test('a save carries the version that was seen and keeps what the form does not show', async () => {
  const saveSettings = vi.fn<Writer['saveSettings']>(async () => ({ ok: true, version: 4 }));
  const stored = someSettings({ version: 3, holidays: ['2026-12-25'] });
  const started = start(saveSettings, stored);
  const values = await ready(started);
  const entered = { ...values, ownDomains: 'a.example\nb.example', keptWindowDays: '30', language: 'zh-CN' as const };
  expect(await act(() => started.result.current.save(entered))).toBe('saved');
  expect(saveSettings.mock.calls[0]?.[0]).toMatchObject({
    commandId: 'command-1',
    settings: {
      expectedVersion: 3,
      holidays: ['2026-12-25'],
      ownDomains: ['a.example', 'b.example'],
      keptWindowDays: 30,
    },
  });
  expect(started.savePreferences).toHaveBeenCalledWith({ language: 'zh-CN', opens: 'known' });
});

test('before anything was saved the first save expects nothing', async () => {
  const saveSettings = vi.fn<Writer['saveSettings']>(async () => ({ ok: true, version: 1 }));
  const started = start(saveSettings, null);
  const values = await ready(started);
  expect(values).toMatchObject({ keptWindowDays: '90', weekend: [6, 7], ownDomains: '' });
  await act(() => started.result.current.save(values));
  expect(saveSettings.mock.calls[0]?.[0].settings).toMatchObject({ id: 'settings', expectedVersion: 0 });
});

test('days and the busy day are read from their text, older settings have the usual one', async () => {
  const saveSettings = vi.fn<Writer['saveSettings']>(async () => ({ ok: true, version: 2 }));
  const { busyFrom: _none, ...older } = someSettings({ holidays: ['2026-10-01', '2026-10-02'] });
  const started = start(saveSettings, older);
  const values = await ready(started);
  expect(values).toMatchObject({ holidays: '2026-10-01 – 2026-10-02', makeUpDays: '', busyFrom: '3' });
  await act(() =>
    started.result.current.save({ ...values, holidays: '2026-12-25', makeUpDays: '2026-10-10', busyFrom: '5' }),
  );
  expect(saveSettings.mock.calls[0]?.[0].settings).toMatchObject({
    holidays: ['2026-12-25'],
    makeUpDays: ['2026-10-10'],
    busyFrom: 5,
  });
});

test('a conflict leaves the preferences alone', async () => {
  const started = start(async () => ({ ok: false, reason: 'conflict', current: 5 }));
  const values = await ready(started);
  expect(await act(() => started.result.current.save(values))).toBe('conflict');
  expect(started.savePreferences).not.toHaveBeenCalled();
});

test('a store that fails is not called saved', async () => {
  const started = start(() => Promise.reject(new StorageError('full')));
  const values = await ready(started);
  expect(await act(() => started.result.current.save(values))).toBe('failed');
});

test('a save keeps which kinds are offered, of settings from before there were any too', async () => {
  const saveSettings = vi.fn<Writer['saveSettings']>(async () => ({ ok: true, version: 2 }));
  const { unwantedKinds: _none, ...before } = someSettings();
  for (const settings of [someSettings({ unwantedKinds: ['approval'] }), before]) {
    const started = start(saveSettings, settings);
    const values = await ready(started);
    await act(() => started.result.current.save(values));
  }
  expect(saveSettings.mock.calls.map(([command]) => command.settings.unwantedKinds)).toEqual([['approval'], []]);
});

test('the name under a mail and the jargon are saved in their stored form, and kept by a save that does not touch them', async () => {
  const saveSettings = vi.fn<Writer['saveSettings']>(async () => ({ ok: true, version: 2 }));
  const started = start(saveSettings, someSettings({ ownName: 'Ada Kern', jargon: ['synergy'] }));
  const values = await ready(started);
  expect(values).toMatchObject({ ownName: 'Ada Kern', jargon: 'synergy' });
  await act(() => started.result.current.save(values));
  await act(() =>
    started.result.current.save({ ...values, ownName: ' 李雷 ', jargon: ' leverage \n\nleverage\n抓手' }),
  );
  expect(saveSettings.mock.calls.map(([{ settings }]) => [settings.ownName, settings.jargon])).toEqual([
    ['Ada Kern', ['synergy']],
    ['李雷', ['leverage', '抓手']],
  ]);
});
