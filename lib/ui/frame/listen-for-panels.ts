import type { FromSidebar } from '@/lib/messaging/page-link';
import { panelPortName } from '@/lib/messaging/panel-port';
import type { Browser } from '@/lib/platform/page-browser';
import type { Join } from './page-end';

/**
 * Links the browser's side panel, and any page of the extension that asks, with this mail page. The frame's layout is none
 * of their business. Nobody but the extension's own pages is heard.
 */
export function listenForPanels(options: {
  runtime: Pick<typeof Browser.runtime, 'id' | 'onConnect'>;
  extensionOrigin: string;
  join: Join;
  follow: (message: FromSidebar) => void;
}): void {
  const { runtime, extensionOrigin, join, follow } = options;
  const accept = (port: Browser.runtime.Port): void => {
    const { sender } = port;
    const ownPage = sender?.tab === undefined || sender.url?.startsWith(`${extensionOrigin}/`);
    if (port.name !== panelPortName || sender?.id !== runtime.id || !ownPage) return;
    port.onMessage.addListener((message: FromSidebar) => {
      if (message.type !== 'layout') follow(message);
    });
    port.onDisconnect.addListener(join((message) => port.postMessage(message), 'panel'));
  };
  runtime.onConnect.addListener(accept);
}
