// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { BackupSection } from '@/components/book/backup-section';
import type { RestoreState } from '@/lib/ui/book-backup';
import { aCheckedBackup } from '@/tests/helpers/a-data-keeper';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

function show(state: RestoreState, onSave = async () => 'kept-2026-11-20.json') {
  const restore = { state, choose: vi.fn(), confirm: vi.fn(), cancel: vi.fn() };
  renderInCatalogue(<BackupSection onSave={onSave} restore={restore} lastSavedOn="2025-11-02" />);
  return restore;
}

const button = (name: string) => screen.getByRole('button', { name });

test('the last backup is dated', () => {
  show({ step: 'choose', notice: null });
  expect(screen.getByText('Last saved on 2 Nov 2025.')).toBeDefined();
});

test('a saved backup is named', async () => {
  show({ step: 'choose', notice: null });
  await userEvent.click(button('Save a backup'));
  expect(await screen.findByText('Handed to the browser’s downloads: kept-2026-11-20.json')).toBeDefined();
});

test('a backup that failed is not called saved', async () => {
  show({ step: 'choose', notice: null }, () => Promise.reject(new Error('disk')));
  await userEvent.click(button('Save a backup'));
  expect(await screen.findByText('The backup could not be made; nothing was saved. Try again.')).toBeDefined();
});

test('a chosen file is handed over, also a second time', async () => {
  const restore = show({ step: 'choose', notice: null });
  const file = new File(['{}'], 'kept.json', { type: 'application/json' });
  const field = screen.getByLabelText('Choose a backup file…');
  await userEvent.upload(field, file);
  await userEvent.upload(field, file);
  expect(restore.choose).toHaveBeenCalledTimes(2);
  expect(restore.choose).toHaveBeenLastCalledWith(file);
});

test('before writing: counts beside what is kept, the way to save it, and two buttons', async () => {
  const backup = aCheckedBackup({ counts: { client: 2, commitment: 1200 } });
  const restore = show({ step: 'confirm', fileName: 'kept.json', backup, present: { client: 1, contact: 3 } });
  expect(document.activeElement?.textContent).toBe('kept.json is in order');
  expect(screen.getByText('It was saved on 19 Nov. It will replace all 4 records kept now.')).toBeDefined();
  const row = screen.getByRole('row', { name: /^Commitments/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1,200', '0']);
  expect(button('Save the present records first')).toBeDefined();
  await userEvent.click(button('Cancel'));
  expect(restore.cancel).toHaveBeenCalledOnce();
  await userEvent.click(button('Replace everything with this file'));
  expect(restore.confirm).toHaveBeenCalledOnce();
});

test('with nothing on record there is nothing to save first', () => {
  show({ step: 'confirm', fileName: 'kept.json', backup: aCheckedBackup(), present: {} });
  expect(screen.queryByRole('button', { name: 'Save the present records first' })).toBeNull();
  expect(screen.getByText(/Nothing is on record now/)).toBeDefined();
});

test('progress can be read and cancelled', async () => {
  const restore = show({ step: 'restoring', done: 1000, total: 5000 });
  expect(screen.getByRole('progressbar', { name: 'Restoring…' }).getAttribute('value')).toBe('1000');
  expect(screen.getByText('1,000 of 5,000 records')).toBeDefined();
  await userEvent.click(button('Cancel'));
  expect(restore.cancel).toHaveBeenCalledOnce();
});

test.each([
  [{ step: 'done', counts: { client: 1, contact: 2 } }, 'status', 'Done: 3 records restored.'],
  [{ step: 'choose', notice: 'cancelled' }, 'status', 'Cancelled. Nothing was changed.'],
  [{ step: 'checking', fileName: 'kept.json' }, 'status', 'Checking kept.json…'],
  [
    { step: 'failed', error: 'full' },
    'alert',
    'The disk, or the room that the browser gives to Kept, is full. Free some space, then try again. Nothing was changed.',
  ],
  [
    { step: 'refused', fileName: 'a.json', problem: { kind: 'newer', version: 9 } },
    'alert',
    'a.json: This backup was made by a newer Kept (format 9). Update the extension, then restore it. Nothing was changed.',
  ],
] satisfies [RestoreState, string, string][])('%j is said aloud', (state, role, sentence) => {
  show(state);
  expect(screen.getAllByRole(role).map((node) => node.textContent)).toContain(sentence);
});
