import { browser } from './browser';

/** Chrome's `sidePanel`, which the types of the polyfill do not know; Firefox has `sidebarAction`. */
interface WithSidePanel {
  readonly sidePanel?: { readonly open: (options: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Opens the browser's own side panel with Kept. Must be called in the handler of a press, before anything is awaited. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as WithSidePanel;
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
