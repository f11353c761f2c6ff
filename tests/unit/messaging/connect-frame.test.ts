import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectFrame } from '@/lib/messaging/connect-frame';
import type { PageLink } from '@/lib/messaging/page-link';
import { aPageReading } from '../../helpers/a-page-reading';

const nonce = '00112233445566778899aabbccddeeff';
const gmail = 'https://mail.google.com';
const handshake = { type: 'kept-handshake', nonce };

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

function aFrame({ hash = `#${nonce}`, above = [gmail] as readonly string[] } = {}) {
  const target = new EventTarget();
  const parent = { postMessage: vi.fn() };
  const links: PageLink[] = [];
  const frame = {
    parent,
    location: { hash, ancestorOrigins: Object.assign([...above], { item: () => null, contains: () => false }) },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as Parameters<typeof connectFrame>[0];
  const stop = connectFrame(frame, (link) => links.push(link));
  const post = (overrides: { source?: unknown; origin?: string; data?: unknown; withPort?: boolean } = {}) => {
    const channel = new MessageChannel();
    ports.push(channel.port1, channel.port2);
    const { source = parent, origin = gmail, data = handshake, withPort = true } = overrides;
    target.dispatchEvent(
      Object.assign(new Event('message'), { source, origin, data, ports: withPort ? [channel.port2] : [] }),
    );
    return channel.port1;
  };
  return { links, post, stop, parent };
}

describe('the handshake', () => {
  test('is taken from the mail page above', () => {
    const { links, post } = aFrame();
    post();
    expect(links).toMatchObject([{ kind: 'frame', origin: gmail }]);
  });

  test('is taken once', () => {
    const { links, post } = aFrame();
    post();
    post();
    expect(links).toHaveLength(1);
  });

  test.each([
    ['another window', { source: {} }],
    ['no window', { source: null }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins like a mail host', { origin: 'https://mail.google.com.evil.example' }],
    ['another nonce', { data: { ...handshake, nonce: nonce.replace('0', '1') } }],
    ['no nonce', { data: { type: 'kept-handshake' } }],
    ['another type', { data: { ...handshake, type: 'hello' } }],
    ['text', { data: 'kept-handshake' }],
    ['null', { data: null }],
    ['no port', { withPort: false }],
  ])('is refused with %s, and the true one still counts', (_name, forged) => {
    const { links, post } = aFrame();
    post(forged);
    expect(links).toEqual([]);
    post();
    expect(links).toHaveLength(1);
  });

  test.each([
    ['no page above', { above: [] }],
    ['a foreign page', { above: ['https://evil.example'] }],
    ['a mail page within another page', { above: [gmail, 'https://evil.example'] }],
    ['an address without a nonce', { hash: '' }],
  ])('is refused in a frame with %s', (_name, place) => {
    const { links, post } = aFrame(place);
    post({ data: { ...handshake, nonce: place && 'hash' in place ? '' : nonce } });
    expect(links).toEqual([]);
  });

  test('is not awaited after it was stopped', () => {
    const { links, post, stop } = aFrame();
    stop();
    post();
    expect(links).toEqual([]);
  });

  test('never answers the page', () => {
    const { parent, post } = aFrame();
    post();
    post({ origin: 'https://evil.example' });
    expect(parent.postMessage).not.toHaveBeenCalled();
  });
});

describe('the link', () => {
  test('holds messages back for the first listener, and drops what is none', async () => {
    const { links, post } = aFrame();
    const page = post();
    page.postMessage({ type: 'reading', reading: { status: 'hacked' } });
    page.postMessage({ type: 'reading', reading: aPageReading() });
    page.postMessage({ type: 'toggle', extra: 1 });
    page.postMessage({ type: 'toggle' });
    const heard: string[] = [];
    const stop = links[0]?.onMessage(({ type }) => heard.push(type));
    await vi.waitFor(() => expect(heard).toEqual(['reading', 'toggle']));
    stop?.();
  });

  test('sends to the page', async () => {
    const { links, post } = aFrame();
    const page = post();
    const received: unknown[] = [];
    page.onmessage = ({ data }) => received.push(data);
    links[0]?.send({ type: 'read-again' });
    await vi.waitFor(() => expect(received).toEqual([{ type: 'read-again' }]));
  });
});
