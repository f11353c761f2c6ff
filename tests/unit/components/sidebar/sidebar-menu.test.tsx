// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SidebarMenu } from '@/components/sidebar/sidebar-menu';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

function menu(frame: Parameters<typeof SidebarMenu>[0]['frame']) {
  const onPick = vi.fn();
  renderInCatalogue(
    <SidebarMenu frame={frame} onEdit={vi.fn()} onPick={onPick} onUnlink={null} onSettings={vi.fn()} />,
  );
  return { onPick, user: userEvent.setup() };
}

test('the frame can be widened step by step without the menu closing', async () => {
  const onWiden = vi.fn();
  const { user } = menu({ side: 'right', onMove: vi.fn(), onWiden });
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Wider' }));
  await user.click(screen.getByRole('button', { name: 'Wider' }));
  await user.click(screen.getByRole('button', { name: 'Narrower' }));
  expect(onWiden.mock.calls).toEqual([[1], [1], [-1]]);
});

test('an action closes it, Esc too, and the focus goes back', async () => {
  const { onPick, user } = menu(null);
  const opener = screen.getByRole('button', { name: 'More' });
  await user.click(opener);
  expect(screen.queryByRole('button', { name: 'Wider' })).toBeNull();
  await user.keyboard('{Tab}{Escape}');
  expect(document.activeElement).toBe(opener);
  await user.click(opener);
  await user.click(screen.getByRole('button', { name: 'Show another client…' }));
  expect(onPick).toHaveBeenCalledOnce();
  expect(opener.getAttribute('aria-expanded')).toBe('false');
});
