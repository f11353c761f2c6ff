import type { FromSidebar } from '@/lib/messaging/page-link';
import type { Join } from './page-end';

/** Links the port of one frame with the page; a frame that was loaded anew replaces the one before. */
export function joinFramePort(port: MessagePort, join: Join, follow: (message: FromSidebar) => void): () => void {
  port.addEventListener('message', (event: MessageEvent<FromSidebar>) => follow(event.data));
  port.start();
  const leave = join((message) => port.postMessage(message));
  return () => {
    leave();
    port.close();
  };
}
