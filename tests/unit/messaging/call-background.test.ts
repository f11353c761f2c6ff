import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
const runtime = vi.hoisted(() => ({ id: 'kept' as string | undefined, sendMessage }));
vi.mock('@/lib/platform/browser', () => ({ browser: { runtime } }));

import { StorageError } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';
import { callBackground } from '@/lib/messaging/call-background';
import { remoteReader } from '@/lib/messaging/remote-reader';
import { remoteWriter } from '@/lib/messaging/remote-writer';
import { startEmptyStore, storeStatus } from '@/lib/messaging/store-calls';
import { someRequests } from '../../helpers/some-requests';

const ok = { ok: true, storeId: 's1' };
const stopped = [
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
];

beforeEach(() => {
  sendMessage.mockReset();
  runtime.id = 'kept';
});
afterEach(() => vi.useRealTimers());

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('callBackground', () => {
  test('gives the value', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: ok });
    expect(await callBackground('store/status', null)).toEqual(ok);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'kept-call', name: 'store/status', request: null });
  });

  test('takes an answer without a value, as JSON makes it of nothing', async () => {
    sendMessage.mockResolvedValue({ ok: true });
    expect(await callBackground('write/saveDraft', { key: 'form', text: 'a' })).toBeUndefined();
  });

  test.each(stopped)('asks once more when the worker was stopped: %s', async (message) => {
    sendMessage
      .mockRejectedValueOnce(new Error(message))
      .mockResolvedValueOnce({ ok: true, value: { ok: true, version: 2 } });
    const command = someRequests['write/undo'];
    expect(await callBackground('write/undo', command)).toEqual({ ok: true, version: 2 });
    expect(sendMessage.mock.calls[0]).toEqual(sendMessage.mock.calls[1]);
  });

  test('asks only once more', async () => {
    sendMessage.mockRejectedValue(new Error(stopped[0]));
    expect(await caught(callBackground('store/status', null))).toMatchObject({ kind: 'failed' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('does not repeat what failed for another reason', async () => {
    sendMessage.mockRejectedValue(new Error('no clone'));
    expect(await caught(callBackground('store/status', null))).toMatchObject({ kind: 'failed' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('knows that the extension was updated under this page', async () => {
    sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    const error = await caught(callBackground('store/status', null));
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ kind: 'outdated' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('does not wait for ever', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValue(new Promise(() => {}));
    const failing = caught(callBackground('store/status', null));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failing).toMatchObject({ kind: 'failed' });
  });

  test('brings errors back as they were thrown', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, failure: { kind: 'storage', storage: 'full' } });
    const full = await caught(callBackground('store/status', null));
    expect(full).toBeInstanceOf(StorageError);
    expect(full).toMatchObject({ kind: 'full' });

    const fields = [{ path: 'client.name', problem: 'too_small' }];
    sendMessage.mockResolvedValueOnce({ ok: false, failure: { kind: 'invalid', fields } });
    const invalid = await caught(callBackground('store/status', null));
    expect(invalid).toBeInstanceOf(ValidationError);
    expect(invalid).toMatchObject({ fields });

    sendMessage.mockResolvedValueOnce({ ok: false, failure: { kind: 'refused' } });
    expect(await caught(callBackground('store/status', null))).toMatchObject({ kind: 'failed' });
  });

  test.each([undefined, null, 'yes', { ok: 'yes' }])('takes %j for no answer', async (odd) => {
    sendMessage.mockResolvedValue(odd);
    expect(await caught(callBackground('store/status', null))).toMatchObject({ kind: 'failed' });
  });
});

test('every method of the reader and the writer has its message', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: null });
  const ask = async (port: object, prefix: string): Promise<string[]> => {
    const wrong: string[] = [];
    for (const [method, send] of Object.entries(port)) {
      const name = `${prefix}/${method}` as keyof typeof someRequests;
      sendMessage.mockClear();
      await (send as (request: unknown) => Promise<unknown>)(someRequests[name]);
      const sent = JSON.stringify(sendMessage.mock.calls);
      if (sent !== JSON.stringify([[{ type: 'kept-call', name, request: someRequests[name] }]])) wrong.push(sent);
    }
    return wrong;
  };
  expect(await ask(remoteReader, 'read')).toEqual([]);
  expect(await ask(remoteWriter, 'write')).toEqual([]);
});

test('the store can be asked for and begun anew', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: ok });
  expect(await storeStatus()).toEqual(ok);
  expect(await startEmptyStore()).toEqual(ok);
  expect(sendMessage.mock.calls.map(([message]) => message.name)).toEqual(['store/status', 'store/start-empty']);
});
