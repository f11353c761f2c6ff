import { fromPage, type PageLink } from './page-link';

/** The link over the port that came with the handshake from a page of `origin`. */
export const linkOverMessagePort = (port: MessagePort, origin: string): PageLink => ({
  kind: 'frame',
  origin,
  send: (message) => port.postMessage(message),
  onMessage: (listener) => {
    const hear = ({ data }: MessageEvent<unknown>): void => {
      const message = fromPage.safeParse(data);
      if (message.success) listener(message.data);
    };
    port.addEventListener('message', hear);
    // A port holds its messages back until it is started.
    port.start();
    return () => port.removeEventListener('message', hear);
  },
  close: () => port.close(),
});
