// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LoadingState } from '@/components/states/loading-state';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const wayOut = { onRetry: vi.fn(), onReloadTab: vi.fn() };

test('waiting is quiet at first', () => {
  renderInCatalogue(<LoadingState tooLate={false} starting={false} {...wayOut} />);
  expect(screen.getByRole('status').textContent).toBe('Loading…');
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  [true, 'Reload this tab'],
  [false, 'Try again'],
])('waiting for long is said, with a way out (starting: %s)', (starting, button) => {
  renderInCatalogue(<LoadingState tooLate starting={starting} {...wayOut} />);
  expect(screen.getByRole('button').textContent).toBe(button);
});
