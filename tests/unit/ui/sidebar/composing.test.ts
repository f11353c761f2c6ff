import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromSidebar } from '@/lib/messaging/page-link';
import { createComposing } from '@/lib/ui/sidebar/composing';

const order = {
  thread: { id: 't1', subject: 'Plan' },
  into: { composer: 'page.1' },
  subject: null,
  document: [],
  text: '',
};

function open() {
  const sent: FromSidebar[] = [];
  let last = 0;
  const newId = () => {
    last += 1;
    return `ask-${last}`;
  };
  const composing = createComposing(newId, (message) => sent.push(message));
  return { composing, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('each question gets its own answer, whatever else the page says', async () => {
  const { composing } = open();
  const [list, done] = [composing.list(), composing.insert(order)];
  composing.hear({ type: 'inserted', order: 'ask-9', outcome: 'not-taken', composer: null });
  composing.hear({ type: 'inserted', order: 'ask-2', outcome: 'done', composer: 'page.1' });
  composing.hear({ type: 'composers', ask: 'ask-1', composers: [], replies: ['reply'] });
  expect(await list).toMatchObject({ composers: [], replies: ['reply'] });
  expect(await done).toMatchObject({ outcome: 'done', composer: 'page.1' });
});

test('a page that does not answer is not waited for, and may begin nothing by then', async () => {
  const { composing, sent } = open();
  const [list, done] = [composing.list(), composing.insert(order)];
  const answered: unknown[] = [];
  for (const one of [list, done]) void one.then((answer) => answered.push(answer));
  const message = sent[1];
  if (message?.type !== 'insert') throw new Error('no order was sent');
  await vi.advanceTimersByTimeAsync(message.order.until - Date.now());
  expect(answered).toEqual([null]);
  await vi.runAllTimersAsync();
  expect(answered).toEqual([null, null]);
  composing.hear({ type: 'inserted', order: 'ask-2', outcome: 'done', composer: 'page.1' });
  expect(await done).toBeNull();
});
