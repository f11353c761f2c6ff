import type { Handshake } from '@/lib/messaging/page-link';

/** More than 128 random bits: the frame's address carries them, and only who knows them may hand over a port. */
const newNonce = (): string => crypto.randomUUID() + crypto.randomUUID();

/**
 * Gives the frame a fresh address, and on its load one port, once. Call it again whenever the frame is put back into the
 * page: the browser then loads it anew, and an old nonce must not serve twice.
 *
 * `url` is the sidebar's page, `origin` the extension's static origin, which is the only receiver of the port.
 */
export function handOverPort(
  iframe: HTMLIFrameElement,
  options: { url: string; origin: string; signal: AbortSignal; onPort: (port: MessagePort) => void },
): void {
  const { url, origin, signal, onPort } = options;
  const nonce = newNonce();
  iframe.addEventListener(
    'load',
    (event) => {
      if (!event.isTrusted) return;
      const { port1, port2 } = new MessageChannel();
      const handshake: Handshake = { type: 'kept-handshake', nonce };
      iframe.contentWindow?.postMessage(handshake, origin, [port2]);
      onPort(port1);
    },
    { once: true, signal },
  );
  iframe.src = `${url}#${nonce}`;
}
