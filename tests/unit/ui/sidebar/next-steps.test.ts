import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WrittenFor } from '@/lib/app/reply/written-for';
import type { Issue } from '@/lib/domain/issue';
import type { Change } from '@/lib/messaging/changes-channel';
import { createSidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aLetterReport } from '@/tests/helpers/a-letter-report';
import { aReader } from '@/tests/helpers/a-reader';
import { anIssue } from '@/tests/helpers/an-issue';
import { aPage, sidebarPorts } from '@/tests/helpers/sidebar-ports';

const resolved: WrittenFor = { purpose: 'complaint-resolved', about: { kind: 'issue', id: 'issue-1' } };
const change: Change = { kind: 'issue', ids: ['issue-1'] };
const settle = () => vi.advanceTimersByTimeAsync(50);

/** A sidebar beside a store with one issue, which another view may write. */
function open(first: Issue | null = anIssue({ state: 'resolved' })) {
  let issue = first;
  let broken = false;
  const heard = new Set<(change: Change) => void>();
  const reader = {
    ...aReader(),
    recordFile: vi.fn(async ({ kind, id }: { kind: string; id: string }) => {
      if (broken) throw new Error('no store');
      return kind === 'issue' && id === issue?.id ? ({ kind, record: issue, history: [] } as const) : null;
    }),
  };
  const ports = sidebarPorts(aPage().link, {
    reader: async () => reader,
    onChange: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  });
  const session = startSidebar(ports);
  return {
    session,
    reader,
    ports,
    actions: createSidebarActions(session),
    notice: () => session.store.get().notice,
    send: (writtenFor: WrittenFor | null) => session.drafts.sentByHand(aLetterReport({ writtenFor })),
    breakStore: () => {
      broken = true;
    },
    write: (next: Issue) => {
      issue = next;
      for (const listener of heard) listener(change);
      return settle();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what follows from a mail is offered with its notice, and stays as long as that', async () => {
  const { send, notice } = open();
  await send(resolved);
  const next = { step: 'advance', of: 'issue', id: 'issue-1', text: 'The labels of dock 4 could not be read.' };
  expect(notice()).toMatchObject({ key: 'done_report_recorded', undo: { kind: 'touchpoint' }, next });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(notice()).toMatchObject({ fresh: false, next });
});

test('it opens the form of that record, writes nothing, and is offered once', async () => {
  const { send, actions, session, notice, ports } = open();
  await send(resolved);
  actions.takeNext();
  expect(session.store.get().screen).toEqual({ kind: 'record', of: 'issue', id: 'issue-1', at: 'step' });
  expect(ports.writer.advanceIssue).not.toHaveBeenCalled();
  expect(notice()).toMatchObject({ key: 'done_report_recorded', next: null });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(notice()).toMatchObject({ fresh: false, next: null });
  actions.closeScreen();
  actions.takeNext();
  expect(session.store.get().screen).toEqual({ kind: 'view', from: 'issue-1' });
});

test('it is taken away when another view does it first, and only then', async () => {
  const { send, write, notice } = open(anIssue({ state: 'analysed' }));
  await send(resolved);
  await write(anIssue({ state: 'resolved' }));
  expect(notice()?.next).toMatchObject({ step: 'advance' });
  await write(anIssue({ state: 'fed-back' }));
  expect(notice()).toMatchObject({ key: 'done_report_recorded', next: null });
});

test('nothing is offered where nothing follows', async () => {
  const { send, notice, reader } = open();
  await send({ ...resolved, purpose: 'complaint-received' });
  expect(notice()).toMatchObject({ key: 'done_report_recorded', next: null });
  await send({ purpose: 'complaint-resolved', about: { kind: 'issue', id: 'unknown' } });
  expect(notice()?.next).toBeNull();
  reader.recordFile.mockClear();
  await send({ purpose: 'confirm-requirement', about: { kind: 'requirement', id: 'issue-1' } });
  await send(null);
  expect(notice()?.next).toBeNull();
  expect(reader.recordFile).not.toHaveBeenCalled();
});

test('a record that is another client’s by now is left alone', async () => {
  const { send, notice } = open(anIssue({ state: 'resolved', clientId: 'client-other' }));
  await send(resolved);
  expect(notice()?.next).toBeNull();
});

test('a store that cannot be read costs the offer and not the notice', async () => {
  const { send, notice, breakStore, ports } = open();
  breakStore();
  expect(await send(resolved)).toEqual({ kind: 'saved' });
  expect(notice()).toMatchObject({ key: 'done_report_recorded', next: null });
  expect(ports.reportError).toHaveBeenCalled();
});
