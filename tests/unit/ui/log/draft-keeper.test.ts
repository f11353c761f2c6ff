import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ValidationError } from '@/lib/domain/validation-error';
import { createDraftKeeper } from '@/lib/ui/log/draft-keeper';
import { memoryCopies } from '@/tests/helpers/memory-copies';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function keeping() {
  const copies = memoryCopies();
  const save = vi.fn(async (_draft: { key: string; text: string }): Promise<void> => {});
  const keeper = createDraftKeeper('form', save, copies);
  const saved = () => save.mock.calls.map(([{ text }]) => text);
  return { copies, save, keeper, saved };
}

describe('a text that is typed', () => {
  it('is copied at once, kept a moment after the last key, and the copy goes when the store has it', async () => {
    const { keeper, copies, saved } = keeping();
    keeper.keep('o');
    keeper.keep('on');
    expect(copies.read('form')).toBe('on');
    expect(saved()).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(saved()).toEqual(['on']);
    expect(copies.keys()).toEqual([]);
  });

  it('is offered again until the store takes it, always the newest', async () => {
    const { keeper, copies, save, saved } = keeping();
    save.mockRejectedValueOnce(new Error('no answer'));
    keeper.keep('on');
    await vi.advanceTimersByTimeAsync(150);
    expect(copies.read('form')).toBe('on');
    keeper.keep('one');
    await vi.advanceTimersByTimeAsync(150);
    expect(saved()).toEqual(['on', 'one']);
    expect(copies.keys()).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved()).toHaveLength(2);
  });

  it('is offered again after a while when nothing else is typed', async () => {
    const { keeper, copies, save, saved } = keeping();
    save.mockRejectedValueOnce(new Error('no answer'));
    keeper.keep('on');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(saved()).toEqual(['on', 'on']);
    expect(copies.keys()).toEqual([]);
  });

  it('is handed over when the form is left, and stays in the page when nobody takes it', async () => {
    const { keeper, copies, save, saved } = keeping();
    save.mockRejectedValue(new Error('outdated'));
    keeper.keep('on');
    keeper.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved()).toEqual(['on']);
    expect(copies.read('form')).toBe('on');
  });

  it('that the store refuses stays in the page and is not offered again, what is typed after it is', async () => {
    const { keeper, copies, save, saved } = keeping();
    save.mockRejectedValueOnce(new ValidationError([{ path: 'text', problem: 'too_big' }]));
    keeper.keep('too long');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved()).toEqual(['too long']);
    expect(copies.read('form')).toBe('too long');
    keeper.keep('long');
    await vi.advanceTimersByTimeAsync(150);
    expect(saved()).toEqual(['too long', 'long']);
    expect(copies.keys()).toEqual([]);
  });

  it('keeps the copy of what was typed while an older text was being saved', async () => {
    const { keeper, copies, save } = keeping();
    let answer = (): void => {};
    save.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    keeper.keep('on');
    await vi.advanceTimersByTimeAsync(150);
    keeper.keep('one');
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(copies.read('form')).toBe('one');
  });

  it('is forgotten once it was saved as a record', async () => {
    const { keeper, copies, saved } = keeping();
    keeper.keep('on');
    keeper.forget();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved()).toEqual(['']);
    expect(copies.keys()).toEqual([]);
  });

  it('is forgotten though the form is closed and the store does not answer at once', async () => {
    const { keeper, save, saved } = keeping();
    keeper.keep('on');
    await vi.advanceTimersByTimeAsync(150);
    save.mockRejectedValueOnce(new Error('no answer')).mockRejectedValueOnce(new Error('no answer'));
    keeper.forget();
    keeper.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved()).toEqual(['on', '', '', '']);
  });

  it('is given up at last where nobody answers', async () => {
    const { keeper, save, saved } = keeping();
    save.mockRejectedValue(new Error('no answer'));
    keeper.forget();
    await vi.advanceTimersByTimeAsync(0);
    keeper.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    const after = saved().length;
    expect(after).toBeLessThan(9);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved()).toHaveLength(after);
  });

  it('is not forgotten over what was typed into the same form since', async () => {
    const { keeper, copies, save, saved } = keeping();
    save.mockRejectedValueOnce(new Error('no answer')).mockRejectedValueOnce(new Error('no answer'));
    keeper.forget();
    keeper.stop();
    await vi.advanceTimersByTimeAsync(0);
    const opened = createDraftKeeper('form', save, copies);
    opened.keep('two');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved()).toEqual(['', '', 'two']);
  });
});
