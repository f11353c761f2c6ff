import { expect, test, vi } from 'vitest';
import { announceChange, type Change, onChange } from '@/lib/messaging/changes-channel';

test('every view hears of a change, until it stops', async () => {
  const [first, second]: [Change[], Change[]] = [[], []];
  const stopFirst = onChange((change) => first.push(change));
  const stopSecond = onChange((change) => second.push(change));
  announceChange({ kind: 'client', ids: ['c1'] });
  await vi.waitFor(() => expect(second).toEqual([{ kind: 'client', ids: ['c1'] }]));
  expect(first).toEqual(second);
  stopFirst();
  announceChange({ kind: null, ids: [] });
  await vi.waitFor(() => expect(second).toHaveLength(2));
  expect(first).toHaveLength(1);
  stopSecond();
});

test('every view hears that all was erased', async () => {
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  announceChange({ kind: null, ids: [], erased: true });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: null, ids: [], erased: true }]));
  stop();
});

test('what is no change is not heard', async () => {
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  const channel = new BroadcastChannel('kept-changes');
  channel.postMessage({ kind: 'password', ids: [] });
  channel.postMessage('client');
  announceChange({ kind: 'client', ids: ['last'] });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'client', ids: ['last'] }]));
  channel.close();
  stop();
});
