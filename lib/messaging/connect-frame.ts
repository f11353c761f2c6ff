import { mailHosts } from '@/lib/platform/mail-hosts';
import { linkOverMessagePort } from './link-over-message-port';
import type { Handshake, PageLink } from './page-link';

type FrameWindow = Pick<Window, 'parent' | 'location' | 'addEventListener' | 'removeEventListener'>;

const isHandshake = (data: unknown, nonce: string): data is Handshake =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'kept-handshake' &&
  'nonce' in data &&
  data.nonce === nonce;

/** Exactly one page above us, and that one a mail page: nobody else may show the sidebar. */
function isFramedByMailPage(location: Location): boolean {
  const above = location.ancestorOrigins;
  return above.length === 1 && mailHosts.includes(above[0] ?? '');
}

/**
 * Waits in the frame for the port of the mail page's content script. It never posts to the parent: that would hand the
 * page this window and its origin. Only the first port with the right nonce counts.
 */
export function connectFrame(frame: FrameWindow, onLink: (link: PageLink) => void): () => void {
  const nonce = frame.location.hash.slice(1);
  const stop = (): void => frame.removeEventListener('message', receive);

  const receive = (event: MessageEvent<unknown>): void => {
    const port = event.ports[0];
    const trusted =
      event.source === frame.parent && mailHosts.includes(event.origin) && isFramedByMailPage(frame.location);
    if (!trusted || !port || nonce === '' || !isHandshake(event.data, nonce)) return;
    stop();
    onLink(linkOverMessagePort(port, event.origin));
  };
  frame.addEventListener('message', receive);
  return stop;
}
