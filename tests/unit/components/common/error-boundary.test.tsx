// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/common/error-boundary';

function Fragile({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('cannot be drawn');
  return <p>drawn</p>;
}
const panel = (broken: boolean, resetKey: string) => (
  <ErrorBoundary fallback={<p>a way out</p>} resetKey={resetKey}>
    <Fragile broken={broken} />
  </ErrorBoundary>
);

test('what cannot be drawn leaves a way out, and the next mail gets a new try', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender } = render(panel(true, 'first mail'));
  expect(screen.getByText('a way out')).toBeTruthy();
  rerender(panel(false, 'first mail'));
  expect(screen.getByText('a way out')).toBeTruthy();
  rerender(panel(false, 'second mail'));
  expect(screen.getByText('drawn')).toBeTruthy();
});
