// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarkedText } from '@/lib/mail/read-marked';
import { offerLog } from '@/lib/ui/frame/offer-log';

/** What a closed root holds is seen by no test but through here. */
const roots = new Map<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (this: Element, init) {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

const settled = 150;
let ending = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="words">We will send it.</p>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function offering() {
  ending = new AbortController();
  const range = new Range();
  range.getClientRects = () =>
    [{ left: 100, top: 300, right: 400, bottom: 320, width: 300, height: 20 }] as unknown as DOMRectList;
  const marked: MarkedText = { text: 'We will send it.', cut: false, place: { id: 'm1' }, range, backward: false };
  const state = { marked: marked as MarkedText | null, hasRoom: true };
  const onLog = vi.fn();
  const readMarked = vi.fn(() => state.marked);
  const offer = offerLog({
    page: document,
    view: window,
    signal: ending.signal,
    label: 'Log',
    readMarked,
    room: () => (state.hasRoom ? { left: 0, top: 0, right: 900, bottom: 600 } : null),
    onLog,
  });
  offer.explain('Log as commitment');
  const send = (target: EventTarget, type: string, isTrusted: boolean, fields: object = {}) => {
    const event = new Event(type, { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(Object.assign(event, fields));
  };
  const host = () => document.querySelector('html > kept-log');
  const button = () => {
    const found = host();
    return found ? roots.get(found)?.querySelector('button') : null;
  };
  const mark = (isTrusted = true) => {
    getSelection()?.selectAllChildren(document.getElementById('words') ?? document.body);
    send(document, 'selectionchange', true);
    send(document.body, 'pointerup', isTrusted);
    vi.advanceTimersByTime(settled);
  };
  return { state, onLog, readMarked, offer, send, host, button, mark, rest: () => vi.advanceTimersByTime(settled) };
}

describe('the button', () => {
  test('comes once the marking rests, outside of the order of Tab', () => {
    const { mark, host, button, readMarked } = offering();
    expect(host()).toBeNull();
    mark();
    expect(readMarked).toHaveBeenCalledTimes(1);
    expect(button()?.textContent).toBe('✓ Log');
    expect(button()?.title).toBe('Log as commitment');
    expect(button()?.tabIndex).toBe(-1);
    expect(host()?.shadowRoot).toBeNull();
  });

  test('comes for a marking that the browser tells of after the key', () => {
    const { send, host, rest } = offering();
    send(window, 'keyup', true, { key: 'Shift' });
    getSelection()?.selectAllChildren(document.body);
    send(document, 'selectionchange', true);
    rest();
    expect(host()).not.toBeNull();
  });

  test('does not come for events that a script made', () => {
    const { mark, send, host, rest } = offering();
    mark(false);
    send(window, 'keyup', false, { key: 'Shift' });
    rest();
    expect(host()).toBeNull();
  });

  test.each<[string, Partial<{ marked: null; hasRoom: boolean }>]>([
    ['where nothing is marked', { marked: null }],
    ['while the page has no sidebar', { hasRoom: false }],
  ])('does not come %s', (_name, changed) => {
    const { state, mark, host } = offering();
    Object.assign(state, changed);
    mark();
    expect(host()).toBeNull();
  });

  test('does not come for words that are in no message', () => {
    const { state, mark, host } = offering();
    if (state.marked) state.marked = { ...state.marked, place: null };
    mark();
    expect(host()).toBeNull();
  });

  test.each<[string, string, object]>([
    ['Esc', 'keydown', { key: 'Escape' }],
    ['a press elsewhere', 'pointerdown', {}],
    ['printing', 'beforeprint', {}],
    ['scrolling', 'scroll', {}],
  ])('goes at once with %s', (_name, type, fields) => {
    const { mark, send, host } = offering();
    mark();
    expect(host()).not.toBeNull();
    send(window, type, true, fields);
    expect(host()).toBeNull();
  });

  test('stays away after Esc until something else is marked', () => {
    const { mark, send, host, rest } = offering();
    mark();
    send(window, 'keydown', true, { key: 'Escape' });
    send(window, 'keyup', true, { key: 'Escape' });
    send(window, 'keyup', true, { key: 'c' });
    rest();
    expect(host()).toBeNull();
    mark();
    expect(host()).not.toBeNull();
  });

  test('comes back after a scroll, or when the page moved; not when its words are gone', () => {
    const { state, mark, offer, send, host, rest } = offering();
    mark();
    send(window, 'scroll', true);
    rest();
    expect(host()).not.toBeNull();
    offer.look();
    rest();
    expect(host()).not.toBeNull();
    state.marked = null;
    offer.look();
    rest();
    expect(host()).toBeNull();
  });

  test('measures nothing while nothing is marked, whatever is typed or scrolled', () => {
    const { readMarked, offer, send, rest } = offering();
    getSelection()?.removeAllRanges();
    for (const type of ['keydown', 'keyup', 'scroll', 'resize', 'pointerup']) send(window, type, true, { key: 'a' });
    send(document, 'selectionchange', true);
    offer.look();
    rest();
    expect(readMarked).not.toHaveBeenCalled();
  });

  test('ends with the script that made it, and a newer one removes what was left', () => {
    const { mark, host } = offering();
    mark();
    ending.abort();
    expect(host()).toBeNull();
    document.documentElement.append(document.createElement('kept-log'));
    offering();
    expect(host()).toBeNull();
  });
});

describe('a press', () => {
  test('logs what is marked then, and takes the button away', () => {
    const { state, mark, send, button, host, onLog } = offering();
    mark();
    const pressed = button();
    if (pressed) send(pressed, 'click', true);
    expect(onLog).toHaveBeenCalledExactlyOnceWith(state.marked);
    expect(host()).toBeNull();
  });

  test('by a script does nothing', () => {
    const { mark, button, host, onLog } = offering();
    mark();
    button()?.click();
    (host() as HTMLElement | null)?.click();
    expect(onLog).not.toHaveBeenCalled();
    expect(host()).not.toBeNull();
  });

  test('on a button whose words are gone logs nothing', () => {
    const { state, mark, send, button, onLog } = offering();
    mark();
    state.marked = null;
    const pressed = button();
    if (pressed) send(pressed, 'click', true);
    expect(onLog).not.toHaveBeenCalled();
  });
});
