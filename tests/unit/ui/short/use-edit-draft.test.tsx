// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { editDraftKey, formatEdit } from '@/lib/ui/short/kept-edit';
import { useEditDraft } from '@/lib/ui/short/use-edit-draft';
import { anIssue } from '@/tests/helpers/an-issue';
import { sidebarPorts } from '@/tests/helpers/sidebar-ports';

const record = anIssue();
const key = editDraftKey('issue', record.id);
const kind = { of: 'issue' as const, schema: z.object({ text: z.string() }) };
const edit = (text: string) => ({ base: { text: 'Old' }, values: { text } });

function drafts(draft: string | null, ports = sidebarPorts(null)) {
  const { result, unmount } = renderHook(() => useEditDraft(ports, kind, { record, draft }));
  return { drafts: result.current, unmount, ports };
}

test('a text that never reached the store goes before the one that did', () => {
  const ports = sidebarPorts(null);
  ports.draftCopies.write(key, formatEdit(edit('newer')));
  expect(drafts(formatEdit(edit('older')), ports).drafts.kept).toEqual(edit('newer'));
  expect(drafts(formatEdit(edit('older'))).drafts.kept).toEqual(edit('older'));
});

test('what is typed is in the page at once, and in the store when the form is closed', async () => {
  const { drafts: box, unmount, ports } = drafts(null);
  box.keep(edit('typed'));
  expect(ports.draftCopies.read(key)).toBe(formatEdit(edit('typed')));
  unmount();
  await vi.waitFor(() => {
    expect(ports.writer.saveDraft).toHaveBeenLastCalledWith({ key, text: formatEdit(edit('typed')) });
    expect(ports.draftCopies.read(key)).toBeNull();
  });
});
