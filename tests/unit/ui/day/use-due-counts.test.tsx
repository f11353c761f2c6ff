// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useDueCounts } from '@/lib/ui/day/use-due-counts';

type Counts = Readonly<Record<string, number>>;

/** A reader whose answers are given by hand, in any order. */
function start() {
  const asked: { from: string; answer: (counts: Counts) => void; fail: (error: Error) => void }[] = [];
  const reader = {
    dueCounts: ({ from }: { from: string }) =>
      new Promise<Counts>((answer, fail) => {
        asked.push({ from, answer, fail });
      }),
  };
  const onError = vi.fn();
  const hook = renderHook(({ changes }) => useDueCounts(reader, changes, onError), { initialProps: { changes: 0 } });
  const month = (name: string) => act(() => hook.result.current.onMonth(`${name}-01`, `${name}-28`));
  return { asked, onError, hook, month };
}

test('the counts of the month that is shown', async () => {
  const { asked, hook, month } = start();
  expect(hook.result.current.counts).toEqual({});
  month('2026-11');
  asked[0]?.answer({ '2026-11-20': 2 });
  await waitFor(() => expect(hook.result.current.counts).toEqual({ '2026-11-20': 2 }));
  month('2026-11');
  expect(asked).toHaveLength(1);
});

test('an answer that was overtaken is forgotten', async () => {
  const { asked, hook, month } = start();
  month('2026-11');
  month('2026-12');
  asked[1]?.answer({ '2026-12-01': 1 });
  await waitFor(() => expect(hook.result.current.counts).toEqual({ '2026-12-01': 1 }));
  await act(async () => asked[0]?.answer({ '2026-11-20': 2 }));
  expect(hook.result.current.counts).toEqual({ '2026-12-01': 1 });
});

test('after a write the same month is read again', async () => {
  const { asked, hook, month } = start();
  month('2026-11');
  hook.rerender({ changes: 1 });
  expect(asked.map(({ from }) => from)).toEqual(['2026-11-01', '2026-11-01']);
  asked[1]?.answer({ '2026-11-20': 3 });
  await waitFor(() => expect(hook.result.current.counts).toEqual({ '2026-11-20': 3 }));
});

test('without an answer there are no counts', async () => {
  const { asked, onError, hook, month } = start();
  month('2026-11');
  asked[0]?.answer({ '2026-11-20': 3 });
  await waitFor(() => expect(hook.result.current.counts).not.toEqual({}));
  month('2026-12');
  const error = new Error('closed');
  asked[1]?.fail(error);
  await waitFor(() => expect(onError).toHaveBeenCalledWith(error));
  expect(hook.result.current.counts).toEqual({});
});
