// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { longestQuote } from '@/lib/mail/mail-limits';
import { readMarked } from '@/lib/mail/read-marked';
import { fromPage } from '@/lib/messaging/page-link';

const adapter = { messageAt: vi.fn(() => ({ id: 'm1' })) };

beforeEach(() => {
  document.body.innerHTML =
    '<p id="a">We will send it.</p><p id="b">On Friday.</p><div contenteditable="true" id="c">Dear Ana</div>';
  adapter.messageAt.mockClear();
});

const textOf = (id: string): Node => document.getElementById(id)?.firstChild ?? document.body;

function mark(from: string, to: string, backward = false): void {
  const [start, end] = [textOf(from), textOf(to)];
  const last = end.textContent?.length ?? 0;
  if (backward) getSelection()?.setBaseAndExtent(end, last, start, 0);
  else getSelection()?.setBaseAndExtent(start, 0, end, last);
}

test('nothing marked is nothing', () => {
  getSelection()?.removeAllRanges();
  expect(readMarked(document, adapter)).toBeNull();
});

test('words have the message in which they begin', () => {
  mark('a', 'b');
  expect(readMarked(document, adapter)).toMatchObject({ cut: false, place: { id: 'm1' }, backward: false });
  expect(readMarked(document, adapter)?.text).toContain('We will send it.');
  expect(adapter.messageAt).toHaveBeenCalledWith(textOf('a'));
});

test('words marked from their end are told apart', () => {
  mark('a', 'b', true);
  expect(readMarked(document, adapter)?.backward).toBe(true);
  expect(adapter.messageAt).toHaveBeenCalledWith(textOf('a'));
});

test.each([
  ['in', 'c', 'c'],
  ['into', 'a', 'c'],
])('words marked %s a field have no message', (_name, from, to) => {
  mark(from, to);
  expect(readMarked(document, adapter)).toMatchObject({ place: null });
});

test('as many words are kept as the sidebar takes', () => {
  const text = document.getElementById('a');
  if (text) text.textContent = 'x'.repeat(longestQuote + 1);
  mark('a', 'a');
  const marked = readMarked(document, adapter);
  expect(marked).toMatchObject({ cut: true });
  const { text: kept, cut } = marked ?? { text: '', cut: false };
  expect(kept).toHaveLength(longestQuote);
  expect(fromPage.safeParse({ type: 'log', as: 'commitment', text: kept, cut, messageId: null }).success).toBe(true);
  expect(fromPage.safeParse({ type: 'log', as: 'commitment', text: `${kept}x`, cut, messageId: null }).success).toBe(
    false,
  );
});
