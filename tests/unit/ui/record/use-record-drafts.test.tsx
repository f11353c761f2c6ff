// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { emptyMove } from '@/lib/ui/record/move-entry';
import { formatDrafts } from '@/lib/ui/record/record-drafts';
import { useRecordDrafts } from '@/lib/ui/record/use-record-drafts';
import { sidebarPorts } from '@/tests/helpers/sidebar-ports';

const key = 'commitment-page 1';
const typed = { move: { ...emptyMove, reason: 'Tom is ill' } };

function drafts(stored: string | null, ports = sidebarPorts(null)) {
  const { result, unmount } = renderHook(() => useRecordDrafts(ports, key, stored));
  return { box: result.current, unmount, ports };
}

test('a page begins with what was kept of it', () => {
  expect(drafts(formatDrafts(typed)).box.get()).toEqual(typed);
  expect(drafts(null).box.get()).toEqual({});
});

test('a text that never reached the store goes before the one that did', () => {
  const ports = sidebarPorts(null);
  ports.draftCopies.write(key, formatDrafts(typed));
  expect(drafts(formatDrafts({ move: emptyMove }), ports).box.get()).toEqual(typed);
});

test('each form is kept beside the others, and forgotten without them', async () => {
  const { box, unmount, ports } = drafts(formatDrafts(typed));
  const notice = { to: '2026-11-24', language: 'en' as const, texts: {} };
  box.keep({ notice });
  expect(box.get()).toEqual({ ...typed, notice });
  box.keep({ move: undefined });
  unmount();
  await vi.waitFor(() => {
    expect(ports.writer.saveDraft).toHaveBeenLastCalledWith({ key, text: formatDrafts({ notice }) });
  });
});

test('once nothing is left, the store forgets it', async () => {
  const { box, ports } = drafts(formatDrafts(typed));
  box.keep({ move: undefined });
  await vi.waitFor(() => expect(ports.writer.saveDraft).toHaveBeenLastCalledWith({ key, text: '' }));
});
