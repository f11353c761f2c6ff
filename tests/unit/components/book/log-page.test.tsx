// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LogPage } from '@/components/book/log-page';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

test('a form that was closed can be gone on with', async () => {
  const onGoOn = vi.fn();
  renderInCatalogue(<LogPage state="kept" onGoOn={onGoOn} />);
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onGoOn).toHaveBeenCalledOnce();
});

test('what was logged is said, with a way on', () => {
  renderInCatalogue(<LogPage state="logged" text="Send the plan" />);
  expect(screen.getByRole('status').textContent).toBe('Logged: Send the plan');
  expect(screen.getByRole('link', { name: 'Clients' }).getAttribute('href')).toBe('#clients');
});

test('words that are there no longer are said', () => {
  renderInCatalogue(<LogPage state="gone" />);
  expect(screen.getByRole('alert').textContent).toMatch(/nothing to log/);
});
