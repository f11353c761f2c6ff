import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '../../helpers/fake-storage-area';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('@/lib/platform/browser', () => ({ browser }));

import { defaultPreferences, loadPreferences, onPreferences, savePreferences } from '@/lib/platform/preferences';

let storage = fakeStorage();
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage.api;
});

describe('preferences', () => {
  test('are the defaults at first, and without storage', async () => {
    expect(await loadPreferences()).toEqual(defaultPreferences);
    storage.state.broken = true;
    expect(await loadPreferences()).toEqual(defaultPreferences);
  });

  test('keep what was saved, and leave the rest', async () => {
    await savePreferences({ width: 400 });
    await savePreferences({ side: 'left' });
    expect(await loadPreferences()).toEqual({ ...defaultPreferences, width: 400, side: 'left' });
  });

  test('keep all that is changed at once', async () => {
    await Promise.all([savePreferences({ width: 400 }), savePreferences({ side: 'left' })]);
    expect(await loadPreferences()).toEqual({ ...defaultPreferences, width: 400, side: 'left' });
  });

  test('keep the next one when one could not be kept', async () => {
    storage.state.broken = true;
    const lost = savePreferences({ width: 400 });
    await expect(lost).rejects.toThrow('storage is broken');
    storage.state.broken = false;
    await savePreferences({ side: 'left' });
    expect(await loadPreferences()).toEqual({ ...defaultPreferences, side: 'left' });
  });

  test('say when the browser cannot keep them', async () => {
    storage.state.broken = true;
    await expect(savePreferences({ width: 400 })).rejects.toThrow('storage is broken');
  });

  test('replace a broken value alone', async () => {
    storage.kept.set('preferences', { language: 'fr', width: 9999, side: 'left', opens: 'always', collapsed: 'yes' });
    expect(await loadPreferences()).toEqual({ ...defaultPreferences, side: 'left', opens: 'always' });
  });

  test('are valid whatever was stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        browser.storage = { local: { get: async () => ({ preferences: stored }) } };
        const { width, side, opens, language, collapsed } = await loadPreferences();
        expect(width).toBeGreaterThanOrEqual(280);
        expect(width).toBeLessThanOrEqual(520);
        expect(['right', 'left']).toContain(side);
        expect(['known', 'always', 'never']).toContain(opens);
        expect(['auto', 'en', 'zh-CN']).toContain(language);
        expect(typeof collapsed).toBe('boolean');
      }),
    );
  });

  test('tell of a change until stopped', async () => {
    const heard: number[] = [];
    const stop = onPreferences(({ width }) => heard.push(width));
    await savePreferences({ width: 300 });
    stop();
    await savePreferences({ width: 310 });
    expect(heard).toEqual([300]);
  });
});
