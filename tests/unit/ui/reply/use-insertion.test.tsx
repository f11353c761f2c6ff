// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { FoundComposer, InsertOutcome } from '@/lib/messaging/page-link';
import { draftOrder } from '@/lib/ui/reply/insert-order';
import { useInsertion } from '@/lib/ui/reply/use-insertion';
import { aFoundComposer } from '@/tests/helpers/a-found-composer';

const composer = (id: string): FoundComposer => aFoundComposer({ id });
const order = draftOrder({ threadId: 't1', subject: 'Plan' }, [{ kind: 'heading', line: [{ text: 'Now' }] }], null);

function open(
  found: { composers: FoundComposer[]; replies: ('reply' | 'reply-all')[] } | null,
  outcome: InsertOutcome | null = 'done',
  more: { elsewhere?: boolean; copied?: boolean; linked?: boolean } = {},
) {
  const list = vi.fn(async () => found);
  const insert = vi.fn(async () => outcome && { outcome, composer: 'a' });
  const copy = vi.fn(async () => more.copied ?? true);
  const onInserted = vi.fn();
  const onSentByHand = vi.fn(async () => {});
  const reportError = vi.fn();
  const { result } = renderHook(() =>
    useInsertion({
      composing: { list, insert },
      isLinked: () => more.linked ?? true,
      isElsewhere: () => more.elsewhere ?? false,
      toSeveral: false,
      hasThread: true,
      order: () => order,
      copy,
      onInserted,
      onSentByHand,
      reportError,
    }),
  );
  return { result, list, insert, copy, onInserted, onSentByHand, reportError };
}
const one = { composers: [composer('a')], replies: [] };

test('two presses insert once', async () => {
  const { result, list, insert, onInserted } = open(one);
  await act(async () => {
    await Promise.all([result.current.insert(), result.current.insert()]);
  });
  expect(list).toHaveBeenCalledTimes(1);
  expect(insert).toHaveBeenCalledExactlyOnceWith({ ...order, into: { composer: 'a' } });
  expect(onInserted).toHaveBeenCalledExactlyOnceWith('done', 'a');
  expect(order).toMatchObject({ thread: { id: 't1', subject: 'Plan' }, text: 'Now' });
});

test('of several the person chooses', async () => {
  const { result, insert, onInserted } = open({ composers: [composer('a'), composer('b')], replies: [] }, 'plain');
  await act(() => result.current.insert());
  expect(result.current.step).toMatchObject({ kind: 'ask', suggested: { composer: 'a' } });
  expect(insert).not.toHaveBeenCalled();
  await act(() => result.current.insertInto({ composer: 'b' }));
  expect(insert).toHaveBeenCalledExactlyOnceWith({ ...order, into: { composer: 'b' } });
  expect(onInserted).toHaveBeenCalledExactlyOnceWith('plain', 'a');
});

test('while another mail is open nothing is asked of the page', async () => {
  const { result, list } = open(one, 'done', { elsewhere: true });
  await act(() => result.current.insert());
  expect(result.current.step).toEqual({ kind: 'refused', why: 'elsewhere' });
  await act(() => result.current.insertInto({ composer: 'a' }));
  expect(result.current.step).toEqual({ kind: 'refused', why: 'elsewhere' });
  expect(list).not.toHaveBeenCalled();
});

test.each([
  ['thread-changed', { kind: 'refused', why: 'elsewhere' }],
  ['composer-gone', { kind: 'refused', why: 'gone' }],
  ['no-reply', { kind: 'copied', done: true, asked: false }],
  ['not-taken', { kind: 'copied', done: true, asked: false }],
  [null, { kind: 'copied', done: true, asked: false }],
] as const)('the page answers %s', async (outcome, step) => {
  const { result, onInserted } = open(one, outcome);
  await act(() => result.current.insert());
  expect(result.current.step).toEqual(step);
  expect(onInserted).not.toHaveBeenCalled();
  act(() => result.current.changed());
  expect(result.current.step).toEqual({ kind: 'rest' });
});

test.each([
  ['the page does not answer', null, true],
  ['no page is linked', one, false],
  ['nothing is open and nothing can be', { composers: [], replies: [] }, true],
] as const)('%s: the draft is copied', async (_name, found, linked) => {
  const { result, insert, copy } = open(found && { composers: [...found.composers], replies: [] }, 'done', { linked });
  await act(() => result.current.insert());
  expect(result.current.step).toEqual({ kind: 'copied', done: true, asked: false });
  expect(copy).toHaveBeenCalledExactlyOnceWith(order);
  expect(insert).not.toHaveBeenCalled();
});

test('a clipboard that refuses is said, and one that was asked for is no failure', async () => {
  const { result, onSentByHand } = open(null, 'done', { copied: false });
  await act(() => result.current.copy());
  expect(result.current.step).toEqual({ kind: 'copied', done: false, asked: true });
  await act(() => result.current.sentByHand());
  expect(onSentByHand).toHaveBeenCalledOnce();
});

test('what throws leaves the draft, and is reported', async () => {
  const { result, list, reportError } = open(one);
  list.mockRejectedValueOnce(new Error('gone'));
  await act(() => result.current.insert());
  expect(result.current.step).toEqual({ kind: 'copied', done: false, asked: false });
  expect(reportError).toHaveBeenCalledOnce();
});
