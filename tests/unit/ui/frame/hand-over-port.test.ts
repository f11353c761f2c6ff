// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { handOverPort } from '@/lib/ui/frame/hand-over-port';

function aFrame() {
  const target = new EventTarget();
  const postMessage = vi.fn();
  const iframe = Object.assign(target, { src: '', contentWindow: { postMessage } }) as unknown as HTMLIFrameElement;
  const load = (isTrusted = true) => {
    const event = new Event('load');
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
  };
  return { iframe, load, postMessage };
}

const options = () => ({
  url: 'chrome-extension://dynamic/sidebar.html',
  origin: 'chrome-extension://kept',
  signal: new AbortController().signal,
  onPort: vi.fn(),
});

test('the frame’s address carries a long secret, new each time', () => {
  const { iframe } = aFrame();
  const seen = new Set<string>();
  for (let times = 0; times < 50; times += 1) {
    handOverPort(iframe, options());
    expect(iframe.src).toMatch(/^chrome-extension:\/\/dynamic\/sidebar\.html#[0-9a-f-]{72}$/);
    seen.add(iframe.src);
  }
  expect(seen.size).toBe(50);
});

test('the port goes to the extension alone, once, with the nonce of the address', () => {
  const { iframe, load, postMessage } = aFrame();
  const given = options();
  handOverPort(iframe, given);
  load();
  load();
  expect(postMessage).toHaveBeenCalledTimes(1);
  const [handshake, origin, ports] = postMessage.mock.calls[0] ?? [];
  expect(handshake).toEqual({ type: 'kept-handshake', nonce: iframe.src.split('#')[1] });
  expect(origin).toBe('chrome-extension://kept');
  expect(ports).toHaveLength(1);
  expect(given.onPort).toHaveBeenCalledTimes(1);
});

test('a load that a script made hands nothing over', () => {
  const { iframe, load, postMessage } = aFrame();
  handOverPort(iframe, options());
  load(false);
  expect(postMessage).not.toHaveBeenCalled();
});
