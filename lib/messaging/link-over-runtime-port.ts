import type { Runtime } from '@/lib/platform/browser';
import { type FromPage, fromPage, type PageLink } from './page-link';

/** A runtime port holds nothing back, so early messages wait here for the first listener. */
export function linkOverRuntimePort(port: Runtime.Port): PageLink {
  const listeners = new Set<(message: FromPage) => void>();
  const early: FromPage[] = [];
  port.onMessage.addListener((data: unknown) => {
    const message = fromPage.safeParse(data);
    if (!message.success) return;
    if (listeners.size === 0) early.push(message.data);
    for (const listener of listeners) listener(message.data);
  });
  return {
    kind: 'panel',
    origin: null,
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      listeners.add(listener);
      for (const message of early.splice(0)) listener(message);
      return () => listeners.delete(listener);
    },
    close: () => port.disconnect(),
  };
}
