import type { PageReading, Provider } from '@/lib/domain/thread';

/** What differs between the mail hosts. Everything else of the content script is written once. */
export interface MailAdapter {
  readonly provider: Provider;
  /**
   * Reads what the page shows now. Never throws, never returns HTML, never guesses: what the page does not say is null.
   * Costs no more than the open thread: no search over the whole document per message.
   */
  readPage(page: Document, address: URL): PageReading;
  /**
   * The element that holds the text of the open thread, to see whether the sidebar covers it; null when nothing is open.
   */
  textArea(page: Document): Element | null;
}
