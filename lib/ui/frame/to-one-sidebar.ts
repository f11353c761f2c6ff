import type { FromPage } from '@/lib/messaging/page-link';
import type { SidebarFrame } from './mount-sidebar-frame';
import type { PageEnd } from './page-end';

/**
 * Asks one sidebar for something: the frame, which gets the keyboard; or, while a side panel is open and the frame is not, the
 * panel, which the page cannot give the keyboard to. False when there is neither.
 */
export function toOneSidebar(
  message: FromPage,
  frame: Pick<SidebarFrame, 'isOpen' | 'room' | 'takeFocus'>,
  pageEnd: Pick<PageEnd, 'tellFrame' | 'tellPanels'>,
): boolean {
  if (!frame.isOpen() && pageEnd.tellPanels(message)) return true;
  if (!frame.room()) return false;
  pageEnd.tellFrame(message);
  frame.takeFocus();
  return true;
}
