import { connectFrame } from './connect-frame';
import { followActiveTab } from './follow-active-tab';
import type { PageLink } from './page-link';

/**
 * Finds the mail page beside this view. In a frame, `onLink` is called once, when the page's content script has handed over
 * its port, and never with null. In the browser's side panel or in a tab it is called for each tab that comes to the front:
 * with null when that tab shows no mail page.
 *
 * Call it while the page's scripts first run: the port comes with the frame's load event and only once.
 * The answer stops it.
 */
export function connectToPage(onLink: (link: PageLink | null) => void): () => void {
  return window.parent === window ? followActiveTab(onLink) : connectFrame(window, onLink);
}
