import type { FromSidebar } from '@/lib/messaging/page-link';
import type { Join } from './page-end';

/**
 * Links the port of one frame with the page; a frame that was loaded anew replaces the one before.
 * `onGone`: the frame's page ended, as it does when the extension is switched off.
 */
export function joinFramePort(
  port: MessagePort,
  join: Join,
  follow: (message: FromSidebar) => void,
  onGone: () => void,
): () => void {
  port.addEventListener('close', onGone);
  port.addEventListener('message', (event: MessageEvent<FromSidebar>) => follow(event.data));
  port.start();
  const leave = join((message) => port.postMessage(message));
  return () => {
    leave();
    port.close();
  };
}
