import type { MailView } from '@/lib/domain/thread';
import { isVisible } from '@/lib/mail/is-visible';
import type { OpenThread } from './find-thread';

/** The views whose address says what they are; null for the mailbox itself. */
export function viewOfAddress(address: URL): 'message-full' | 'print' | 'window' | null {
  const view = address.searchParams.get('view');
  if (view === 'lg') return 'message-full';
  if (view === 'pt') return 'print';
  return view === 'btop' || /\/popout\b/.test(address.pathname) ? 'window' : null;
}

/**
 * View of a mailbox page or of a window of its own. That conversation view is off cannot be told from a thread of one
 * message, so `thread-conversation-off` is never said.
 */
export function viewOfPage(page: Document, address: URL, thread: OpenThread | null): MailView {
  if (viewOfAddress(address) === 'window') return thread ? 'popout-thread' : 'popout-compose';
  if (thread?.heading) return thread.heading.closest('[gh="tl"]') ? 'split-pane' : 'thread';
  if (thread) return 'thread';
  const panes = page.querySelectorAll('[gh="tl"] [role="separator"], [gh="tl"].aia');
  return [...panes].some(isVisible) ? 'split-pane' : 'list';
}
