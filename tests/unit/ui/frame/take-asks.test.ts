// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { MarkedText } from '@/lib/mail/read-marked';
import type { FromPage } from '@/lib/messaging/page-link';
import { createPageEnd } from '@/lib/ui/frame/page-end';
import { takeAsks } from '@/lib/ui/frame/take-asks';

const background = { id: 'kept' };
const request = { type: 'kept-log', as: 'commitment', text: 'of the browser', cut: false, inFrame: false };
const own = { text: 'of the page', cut: false, place: { id: 'm1' }, range: new Range(), backward: false };

let ending = new AbortController();
afterEach(() => ending.abort());

function start(marked: MarkedText | null) {
  ending = new AbortController();
  const heard: FromPage[] = [];
  const pageEnd = createPageEnd();
  pageEnd.join((message) => heard.push(message));
  const listeners = new Set<(message: unknown, sender: unknown, answer: (taken: boolean) => void) => void>();
  const browser = {
    runtime: { id: 'kept', onMessage: { addListener: (listener: never) => void listeners.add(listener) } },
    i18n: { getMessage: (key: string) => key },
  };
  const frame = { isOpen: () => true, room: () => ({ left: 0, top: 0, right: 900, bottom: 600 }), takeFocus: vi.fn() };
  takeAsks({
    browser: browser as never,
    page: document,
    view: window,
    signal: ending.signal,
    frame: frame as never,
    pageEnd,
    readMarked: () => marked,
  });
  const say = (message: unknown, sender: unknown = background) => {
    const answer = vi.fn();
    for (const listener of listeners) listener(message, sender, answer);
    return answer.mock.calls.flat();
  };
  return { heard, say };
}

test('the page’s own marked words come first, as they have a message', () => {
  const { heard, say } = start(own);
  expect(say(request)).toEqual([true]);
  expect(heard).toEqual([{ type: 'log', as: 'commitment', text: 'of the page', cut: false, messageId: 'm1' }]);
});

test.each([
  ['nothing is marked that the page’s script sees', null, { ...request, as: 'issue' }],
  ['they are in a frame of the page', own, { ...request, as: 'issue', inFrame: true }],
])('the browser’s words stand in where %s', (_name, marked, asked) => {
  const { heard, say } = start(marked);
  expect(say(asked)).toEqual([true]);
  expect(heard).toEqual([{ type: 'log', as: 'issue', text: 'of the browser', cut: false, messageId: null }]);
});

test('without any words the form begins empty', () => {
  const { heard, say } = start(null);
  say({ ...request, text: '' });
  expect(heard).toMatchObject([{ text: null, messageId: null }]);
});

test.each([
  ['another extension', { id: 'other' }],
  ['a page of the extension in a tab', { id: 'kept', tab: { id: 1 } }],
])('%s is not heard', (_name, sender) => {
  const { heard, say } = start(own);
  expect(say(request, sender)).toEqual([]);
  say('kept-toggle', sender);
  expect(heard).toEqual([]);
});

test('the toolbar’s wish is passed on, and nothing else is answered', () => {
  const { heard, say } = start(null);
  expect(say('kept-toggle')).toEqual([]);
  expect(say({ type: 'something' })).toEqual([]);
  expect(heard).toEqual([{ type: 'toggle' }]);
});
