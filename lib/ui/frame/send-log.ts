import type { TextPlace } from '@/lib/mail/mail-adapter';
import type { FromPage } from '@/lib/messaging/page-link';
import type { LogRequest } from '@/lib/messaging/panel-port';
import type { SidebarFrame } from './mount-sidebar-frame';
import type { PageEnd } from './page-end';

interface Words {
  readonly text: string;
  readonly cut: boolean;
  readonly place?: TextPlace | null;
}

/**
 * Asks one sidebar for the form of a new record: the frame, which gets the keyboard; or, while a side panel is open and the
 * frame is not, the panel, which the page cannot give the keyboard to. False when there is neither.
 */
export function sendLog(
  as: LogRequest['as'],
  words: Words | null,
  frame: Pick<SidebarFrame, 'isOpen' | 'room' | 'takeFocus'>,
  pageEnd: Pick<PageEnd, 'tellFrame' | 'tellPanels'>,
): boolean {
  const message: FromPage = {
    type: 'log',
    as,
    text: words?.text ?? null,
    cut: words?.cut ?? false,
    messageId: words?.place?.id ?? null,
  };
  if (!frame.isOpen() && pageEnd.tellPanels(message)) return true;
  if (!frame.room()) return false;
  pageEnd.tellFrame(message);
  frame.takeFocus();
  return true;
}
