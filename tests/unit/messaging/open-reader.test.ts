import { describe, expect, test, vi } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import type { StoreStatus } from '@/lib/app/store-status';
import { StorageError } from '@/lib/domain/storage-error';
import { openReader } from '@/lib/messaging/open-reader';

const direct = { loadDraft: async () => 'direct' } as unknown as Reader;
const remote = { loadDraft: async () => 'remote' } as unknown as Reader;
const store = (storeId: string): StoreStatus => ({ ok: true, storeId });
const trouble = (error: 'absent' | 'denied' | 'lost'): StoreStatus => ({ ok: false, error });

function choose(options: { own: StoreStatus[]; known?: string | null; background?: StoreStatus | StorageError }) {
  const own = [...options.own];
  const close = vi.fn();
  const askBackground = vi.fn(async () => {
    const { background = trouble('lost') } = options;
    if (background instanceof StorageError) throw background;
    return background;
  });
  const reader = openReader({
    direct: { reader: direct, status: async () => own.shift() ?? trouble('absent'), close },
    remote,
    knownStoreId: async () => options.known ?? null,
    askBackground,
  });
  return { reader, close, askBackground };
}

describe('openReader', () => {
  test('reads the own store when it is the background’s, without waking the background', async () => {
    const { reader, askBackground } = choose({ own: [store('a')], known: 'a' });
    expect(await reader).toBe(direct);
    expect(askBackground).not.toHaveBeenCalled();
  });

  test('asks when nobody noted the store', async () => {
    const { reader } = choose({ own: [store('a')], background: store('a') });
    expect(await reader).toBe(direct);
  });

  test('looks again when the background made the store just now', async () => {
    const { reader } = choose({ own: [trouble('absent'), store('a')], background: store('a') });
    expect(await reader).toBe(direct);
  });

  test.each([
    ['is another one', { own: [store('b')], known: 'a', background: store('a') }],
    ['is denied', { own: [trouble('denied'), trouble('denied')], known: 'a', background: store('a') }],
    ['is there, though the background has trouble', { own: [store('a')], background: trouble('lost') }],
  ])('reads over messages when the own store %s', async (_name, options) => {
    const { reader, close } = choose(options);
    expect(await reader).toBe(remote);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('does not wait for the own store a second time when the background has trouble too', async () => {
    const status = vi.fn(async () => trouble('denied'));
    const direct = { reader: remote, status, close: () => {} };
    const askBackground = async () => trouble('lost');
    await openReader({ direct, remote, knownStoreId: async () => null, askBackground });
    expect(status).toHaveBeenCalledTimes(1);
  });

  test('fails when the background cannot be asked', async () => {
    await expect(choose({ own: [], background: new StorageError('outdated') }).reader).rejects.toMatchObject({
      kind: 'outdated',
    });
  });

  test('takes a throw for trouble', async () => {
    const failing = async (): Promise<never> => {
      throw new Error('no');
    };
    const reader = openReader({
      direct: { reader: direct, status: failing, close: () => {} },
      remote,
      knownStoreId: failing,
      askBackground: async () => store('a'),
    });
    expect(await reader).toBe(remote);
  });
});
