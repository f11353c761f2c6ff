import { describe, expect, it, vi } from 'vitest';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { Writer } from '@/lib/app/writer';
import { StorageError } from '@/lib/domain/storage-error';
import { createStore } from '@/lib/ui/create-store';
import { createNotices } from '@/lib/ui/sidebar/notices';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { createSidebarWrites } from '@/lib/ui/sidebar/sidebar-writes';
import { anOffer } from '@/tests/helpers/a-suggestion';
import { aWriter } from '@/tests/helpers/sidebar-ports';

const saved: Writer['dismissSuggestion'] = async ({ expectedVersion }) => ({ ok: true, version: expectedVersion + 1 });

function dismissing(items: readonly OfferedSuggestion[], dismissSuggestion: Writer['dismissSuggestion'] = saved) {
  const suggestions = { thread: 't1', readingKey: 'key', items };
  const store = createStore({ notice: null, suggestions } as Partial<SidebarState> as SidebarState);
  const write = vi.fn(dismissSuggestion);
  const refresh = vi.fn(async () => {});
  const undo = vi.fn<Writer['undo']>(async () => ({ ok: true, version: 2 }));
  const writer = aWriter({ dismissSuggestion: write, undo });
  const ports = { writer, newId: () => 'command-1' };
  const writes = createSidebarWrites(store, ports, { notices: createNotices(store), refresh });
  const left = () => store.get().suggestions?.items.map(({ id }) => id);
  return { writes, write, undo, refresh, left, notice: () => store.get().notice };
}

const call = anOffer({ quote: 'I will call.' });
const callLater = anOffer({ quote: 'I will call.' }, { message: 'gmail|m2' });
const other = anOffer({ quote: 'Send it.', start: 20 });

describe('dismissing a suggestion', () => {
  it('remembers wording, message and sentence, and takes that one away', async () => {
    const { writes, write, left, notice, refresh } = dismissing([call, callLater, other]);
    expect(await writes.dismiss(call)).toMatchObject({ kind: 'saved' });
    expect(write).toHaveBeenCalledExactlyOnceWith({
      commandId: 'command-1',
      wording: 'i will call.',
      message: 'gmail|m1',
      sample: 'I will call.',
      expectedVersion: 0,
    });
    expect(left()).toEqual([callLater.id, other.id]);
    expect(notice()).toMatchObject({ key: 'done_dismissed', subject: 'I will call.' });
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('the second time takes its wording away everywhere, and says so', async () => {
    const again = { ...call, dismissalVersion: 1 };
    const { writes, left, notice } = dismissing([again, { ...callLater, dismissalVersion: 1 }, other]);
    await writes.dismiss(again);
    expect(left()).toEqual([other.id]);
    expect(notice()).toMatchObject({ key: 'done_dismissed_stops' });
  });

  it('is taken back once by two quick presses, and again only after a failure', async () => {
    const { writes, undo, notice } = dismissing([call]);
    await writes.dismiss(call);
    undo.mockRejectedValueOnce(new StorageError('blocked', 'busy'));
    await Promise.all([writes.undo(), writes.undo()]);
    expect(undo).toHaveBeenCalledOnce();
    expect(notice()).toMatchObject({ key: 'write_failed_short' });
    await Promise.all([writes.undo(), writes.undo()]);
    expect(undo).toHaveBeenCalledTimes(2);
    expect(notice()).toMatchObject({ key: 'done_undone' });
  });

  it('is taken back from the notice', async () => {
    const { writes, undo } = dismissing([call]);
    await writes.dismiss(call);
    await writes.undo();
    expect(undo).toHaveBeenCalledExactlyOnceWith({
      commandId: 'command-1',
      kind: 'dismissal',
      id: 'i will call.',
      expectedVersion: 1,
    });
  });

  it.each([
    ['a conflict', async () => ({ ok: false, reason: 'conflict', current: 2 }) as const, 'write_conflict'],
    ['a failure', () => Promise.reject(new StorageError('full')), 'write_failed_short'],
  ])('keeps the row at %s, and says why', async (_what, write, key) => {
    const { writes, left, notice } = dismissing([call], write);
    await writes.dismiss(call);
    expect(left()).toEqual([call.id]);
    expect(notice()).toMatchObject({ key });
  });
});
