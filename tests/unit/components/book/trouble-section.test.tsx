// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TroubleSection } from '@/components/book/trouble-section';
import { storageErrorKinds } from '@/lib/domain/storage-error';
import type { ShownTrouble } from '@/lib/ui/shown-trouble';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const restore = {
  state: { step: 'choose', notice: null } as const,
  choose: vi.fn(),
  confirm: vi.fn(),
  cancel: vi.fn(),
};
const kinds = storageErrorKinds.filter((kind): kind is ShownTrouble => kind !== 'absent');

function show(error: ShownTrouble, onStartEmpty = async () => {}) {
  const onRetry = vi.fn(async () => {});
  renderInCatalogue(
    <TroubleSection
      error={error}
      restore={restore}
      onSave={async () => 'kept.json'}
      onRetry={onRetry}
      onStartEmpty={onStartEmpty}
    />,
  );
  return onRetry;
}

test.each(kinds)('%s: a heading, a sentence and a way out', async (kind) => {
  const onRetry = show(kind);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/\.$/);
  expect(screen.getByRole('alert').textContent?.length).toBeGreaterThan(40);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(screen.queryByLabelText('Choose a backup file…') !== null).toBe(kind === 'lost' || kind === 'corrupt');
  expect(screen.queryByRole('button', { name: 'Start empty…' }) !== null).toBe(kind === 'lost');
});

test('starting empty is asked twice', async () => {
  const onStartEmpty = vi.fn(async () => {});
  show('lost', onStartEmpty);
  await userEvent.click(screen.getByRole('button', { name: 'Start empty…' }));
  expect(document.activeElement?.textContent).toBe('Start without the lost records?');
  expect(onStartEmpty).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, start empty' }));
  expect(onStartEmpty).toHaveBeenCalledOnce();
});
