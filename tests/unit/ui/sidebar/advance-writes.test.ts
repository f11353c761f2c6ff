import { expect, test, vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import { StorageError } from '@/lib/domain/storage-error';
import { createStore } from '@/lib/ui/create-store';
import { createAdvanceWrites } from '@/lib/ui/sidebar/advance-writes';
import { createNotices } from '@/lib/ui/sidebar/notices';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { anIssue } from '@/tests/helpers/an-issue';
import { aWriter } from '@/tests/helpers/sidebar-ports';

const step = { state: 'approved', on: '2026-11-20', until: null, evidence: null } as const;

function advancing(fields: Partial<Writer> = {}) {
  const store = createStore({ notice: null } as Partial<SidebarState> as SidebarState);
  const refresh = vi.fn(async () => {});
  const writer = aWriter(fields);
  const writes = createAdvanceWrites({ writer, newId: () => 'command-1' }, { notices: createNotices(store), refresh });
  return { writes, writer, refresh, notice: () => store.get().notice };
}

test('a change is moved on from the version that was seen, with an undo', async () => {
  const { writes, writer, refresh, notice } = advancing();
  expect(await writes.advanceChange(aChangeRequest(), step)).toMatchObject({ kind: 'saved' });
  expect(writer.advanceChangeRequest).toHaveBeenCalledExactlyOnceWith({
    commandId: 'command-1',
    id: 'change-1',
    expectedVersion: 1,
    step,
  });
  expect(notice()).toMatchObject({
    subject: 'Single sign-on',
    undo: { kind: 'changeRequest', id: 'change-1', version: 2 },
  });
  expect(refresh).toHaveBeenCalledOnce();
});

test('an issue likewise', async () => {
  const { writes, writer, notice } = advancing();
  await writes.advanceIssue(anIssue(), { state: 'resolved', on: '2026-11-20' });
  expect(writer.advanceIssue).toHaveBeenCalledExactlyOnceWith({
    commandId: 'command-1',
    id: 'issue-1',
    expectedVersion: 1,
    step: { state: 'resolved', on: '2026-11-20' },
  });
  expect(notice()).toMatchObject({ undo: { kind: 'issue', version: 2 } });
});

test('another view was faster: nothing is overwritten, the newer state is read, and that is said', async () => {
  const conflict: Writer['advanceChangeRequest'] = async () => ({ ok: false, reason: 'conflict', current: 7 });
  const { writes, refresh, notice } = advancing({ advanceChangeRequest: conflict });
  expect(await writes.advanceChange(aChangeRequest(), step)).toMatchObject({ kind: 'conflict' });
  expect(notice()).toMatchObject({ tone: 'failed', key: 'write_conflict', undo: null });
  expect(refresh).toHaveBeenCalledOnce();
});

test('a full disk is told to the row', async () => {
  const full: Writer['advanceChangeRequest'] = async () => {
    throw new StorageError('full');
  };
  const { writes, refresh, notice } = advancing({ advanceChangeRequest: full });
  expect(await writes.advanceChange(aChangeRequest(), step)).toEqual({ kind: 'failed', why: 'full' });
  expect(notice()).toBeNull();
  expect(refresh).not.toHaveBeenCalled();
});
