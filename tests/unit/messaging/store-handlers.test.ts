import { describe, expect, test, vi } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import type { StoreStatus } from '@/lib/app/store-status';
import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Change } from '@/lib/messaging/changes-channel';
import type { MessageName } from '@/lib/messaging/message-table';
import { storeHandlers } from '@/lib/messaging/store-handlers';
import { someRequests } from '../../helpers/some-requests';

const port = (answer: unknown) => new Proxy({}, { get: (_target, name) => async () => answer ?? name });

function handling(result: WriteResult | null, status: StoreStatus = { ok: true, storeId: 'a' }) {
  const announced: Change[] = [];
  const store = { status: async () => status, startEmpty: async () => status };
  const handlers = storeHandlers(store, port(null) as Reader, port(result) as Writer, (change) =>
    announced.push(change),
  );
  const ask = (name: Exclude<MessageName, 'reminders/look'>) =>
    (handlers[name] as (request: unknown) => Promise<unknown>)(someRequests[name]);
  return { announced, ask };
}

const ok: WriteResult = { ok: true, version: 2 };
const conflict: WriteResult = { ok: false, reason: 'conflict', current: 3 };
const announcements: readonly [Exclude<MessageName, 'reminders/look'>, Change][] = [
  ['write/saveClient', { kind: 'client', ids: ['client-northwind'] }],
  ['write/settleCommitment', { kind: 'commitment', ids: ['p1'] }],
  ['write/saveCommitment', { kind: 'commitment', ids: ['commitment-1'] }],
  ['write/renegotiateCommitment', { kind: 'commitment', ids: ['p1'] }],
  ['write/reopenCommitment', { kind: 'commitment', ids: ['p1'] }],
  ['write/saveChangeRequest', { kind: 'changeRequest', ids: ['change-1'] }],
  ['write/advanceChangeRequest', { kind: 'changeRequest', ids: ['r1'] }],
  ['write/saveSatisfaction', { kind: 'satisfaction', ids: ['satisfaction-1'] }],
  ['write/saveIssue', { kind: 'issue', ids: ['issue-1'] }],
  ['write/advanceIssue', { kind: 'issue', ids: ['i1'] }],
  ['write/saveTemplate', { kind: 'template', ids: ['template-1'] }],
  ['write/saveMilestone', { kind: 'milestone', ids: ['milestone-1'] }],
  ['write/saveRisk', { kind: 'risk', ids: ['risk-1'] }],
  ['write/saveRequirement', { kind: 'requirement', ids: ['requirement-1'] }],
  ['write/saveTouchpoint', { kind: 'touchpoint', ids: ['touchpoint-1'] }],
  ['write/removeRecord', { kind: 'commitment', ids: ['p1'] }],
  ['write/undo', { kind: 'commitment', ids: ['p1'] }],
  ['write/linkThread', { kind: 'threadLink', ids: ['gmail|sam|t1'] }],
  ['write/dismissSuggestion', { kind: 'dismissal', ids: ['i will send it'] }],
  ['write/offerAgain', { kind: 'dismissal', ids: ['i will send it'] }],
  ['write/saveSettings', { kind: 'settings', ids: ['settings'] }],
];

describe('a write', () => {
  test.each(announcements)('%s is announced when it was done', async (name, change) => {
    const { announced, ask } = handling(ok);
    expect(await ask(name)).toEqual(ok);
    expect(announced).toEqual([change]);
  });

  test.each(announcements)('%s is not announced when it was refused', async (name) => {
    const { announced, ask } = handling(conflict);
    expect(await ask(name)).toEqual(conflict);
    expect(announced).toEqual([]);
  });

  test('that concerns nobody else is not announced', async () => {
    const { announced, ask } = handling(ok);
    await ask('write/saveDraft');
    await ask('write/touchDraft');
    await ask('write/recordHealth');
    expect(announced).toEqual([]);
  });
});

const reads = Object.keys(someRequests).filter((name) => name.startsWith('read/')) as (keyof ReturnType<
  typeof storeHandlers
>)[];

test.each(reads)('%s goes to the method of its name', async (name) => {
  expect(await handling(ok).ask(name)).toBe(name.slice('read/'.length));
});

test('every write but those that concern nobody is announced in some test above', () => {
  const silent = ['write/saveDraft', 'write/touchDraft', 'write/recordHealth'];
  const writes = Object.keys(someRequests).filter((name) => name.startsWith('write/') && !silent.includes(name));
  expect(announcements.map(([name]) => name).toSorted()).toEqual(writes.toSorted());
});

test('a store begun anew concerns every view, a failed start none', async () => {
  const begun = handling(ok);
  await begun.ask('store/start-empty');
  expect(begun.announced).toEqual([{ kind: null, ids: [] }]);
  const failed = handling(ok, { ok: false, error: 'full' });
  expect(await failed.ask('store/start-empty')).toEqual({ ok: false, error: 'full' });
  expect(failed.announced).toEqual([]);
});

test('nothing is announced when the write throws', async () => {
  const announce = vi.fn();
  const writer = { undo: async () => Promise.reject(new Error('disk')) } as unknown as Writer;
  const handlers = storeHandlers({ status: vi.fn(), startEmpty: vi.fn() }, port(null) as Reader, writer, announce);
  await expect(handlers['write/undo'](someRequests['write/undo'])).rejects.toThrow('disk');
  expect(announce).not.toHaveBeenCalled();
});
