import type { TextPlace } from '@/lib/mail/mail-adapter';
import type { LogRequest } from '@/lib/messaging/panel-port';
import type { SidebarFrame } from './mount-sidebar-frame';
import type { PageEnd } from './page-end';
import { toOneSidebar } from './to-one-sidebar';

interface Words {
  readonly text: string;
  readonly cut: boolean;
  readonly place?: TextPlace | null;
}

/** Asks one sidebar (./to-one-sidebar) for the form of a new record. False when there is none. */
export function sendLog(
  as: LogRequest['as'],
  words: Words | null,
  frame: Pick<SidebarFrame, 'isOpen' | 'room' | 'takeFocus'>,
  pageEnd: Pick<PageEnd, 'tellFrame' | 'tellPanels'>,
): boolean {
  const { text = null, cut = false, place } = words ?? {};
  return toOneSidebar({ type: 'log', as, text, cut, messageId: place?.id ?? null }, frame, pageEnd);
}
