// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { watchPage } from '@/lib/mail/watch-page';

// In a file of its own: happy-dom goes on calling observers of a document that other tests have observed before.
test('looks once a second at a page that redraws without end, and at once after a navigation', async () => {
  vi.useFakeTimers();
  const end = new AbortController();
  const glance = vi.fn(gmailAdapter.glance);
  watchPage({ adapter: { ...gmailAdapter, glance }, document, window, signal: end.signal, onReading: () => {} });
  await vi.advanceTimersByTimeAsync(5_000);
  glance.mockClear();
  for (let n = 0; n < 100; n++) {
    document.body.append(document.createElement('span'));
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(glance.mock.calls.length).toBeLessThanOrEqual(3);
  glance.mockClear();
  window.dispatchEvent(new Event('hashchange'));
  await vi.advanceTimersByTimeAsync(20);
  expect(glance).toHaveBeenCalled();
  end.abort();
  vi.useRealTimers();
});
