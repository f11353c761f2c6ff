import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import { createHealthKeeper } from '@/lib/ui/sidebar/health-keeper';
import { aPageReading } from '@/tests/helpers/a-page-reading';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function keeper(recordHealth: Writer['recordHealth'] = vi.fn(async () => {})) {
  const reportError = vi.fn();
  const writer = { recordHealth } as Partial<Writer> as Writer;
  return { recordHealth, reportError, health: createHealthKeeper({ writer, today: () => '2026-03-13', reportError }) };
}

describe('what the adapter could not read by its first choice', () => {
  it('is recorded together, after a quiet time', () => {
    const { health, recordHealth } = keeper();
    health.note(aPageReading({ threadId: 't1', health: ['gmail.body:1'] }));
    vi.advanceTimersByTime(4_000);
    health.note(aPageReading({ threadId: 't2', health: ['gmail.body:1', 'gmail.date:missing'] }));
    vi.advanceTimersByTime(4_999);
    expect(recordHealth).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(recordHealth).toHaveBeenCalledExactlyOnceWith({
      day: '2026-03-13',
      provider: 'gmail',
      parts: ['gmail.body:1', 'gmail.date:missing'],
    });
  });

  it('is recorded once for a thread, however often it is read', () => {
    const { health, recordHealth } = keeper();
    for (let time = 0; time < 5; time++) {
      health.note(aPageReading({ health: ['gmail.body:1'] }));
      vi.advanceTimersByTime(6_000);
    }
    expect(recordHealth).toHaveBeenCalledTimes(1);
  });

  it('is nothing when all was found at once', () => {
    const { health, recordHealth } = keeper();
    health.note(aPageReading({ health: [] }));
    vi.advanceTimersByTime(60_000);
    expect(recordHealth).not.toHaveBeenCalled();
  });

  it('is not worth a sentence when it cannot be written', async () => {
    const failure = new Error('full');
    const { health, reportError } = keeper(vi.fn(() => Promise.reject(failure)));
    health.note(aPageReading({ health: ['gmail.body:1'] }));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(reportError).toHaveBeenCalledExactlyOnceWith(failure);
  });
});
