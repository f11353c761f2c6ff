import type { MailView, PageReading } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { isVisible } from '@/lib/mail/is-visible';
import { type PartFinder, selectParts } from '@/lib/mail/select-part';
import { findOpenThread, listRows, type OpenThread, selectedRows } from './open-thread';
import { type OutlookAddress, readOutlookAddress } from './outlook-address';
import { mailText, type OutlookPart, outlookParts } from './outlook-parts';

/** What is open on the page, found without reading any text of it. */
export interface OutlookState {
  readonly find: PartFinder<OutlookPart>;
  readonly page: Document;
  readonly address: OutlookAddress;
  readonly open: OpenThread | null;
  /** The one in front. */
  readonly composer: Element | null;
  /** All that are shown, the one in front first. */
  readonly composers: readonly Element[];
  readonly status: PageReading['status'];
  readonly view: MailView;
}

const mailbox = '#ReadingPaneContainerId, #MailList, [data-app-section="MessageList"], [id^="primaryMailboxRoot"]';
const messageList = '#MailList, [data-app-section="MessageList"]';

export function findOutlookState(page: Document, url: URL): OutlookState {
  const find = selectParts('outlook', outlookParts);
  const address = readOutlookAddress(url);
  const rows = listRows(page);
  const open = findOpenThread(find, page, address, rows);
  const composers = findComposers(find, page);
  const [composer = null] = composers;
  const isStarted = open !== null || composer !== null || page.querySelector(mailbox) !== null;
  const isNamed = address.id !== null && selectedRows(rows).length < 2;
  const status = isStarted ? statusOf(open, composer, isNamed) : isMail(url) ? 'not-ready' : 'list';
  return {
    find,
    page,
    address,
    open,
    composer,
    composers,
    status,
    view: isStarted ? viewOf(page, address, open) : 'none',
  };
}

const isMail = ({ pathname }: URL): boolean => /^\/(?:mail\b|owa\b|$)/.test(pathname);

/** The composers that are shown, first the one with the keyboard. */
function findComposers(find: PartFinder<OutlookPart>, page: Document): Element[] {
  const hasKeys = (element: Element): number => Number(element.contains(page.activeElement));
  return find
    .all('composer', page, (element) => !element.closest(mailText) && isVisible(element))
    .sort((one, other) => hasKeys(other) - hasKeys(one));
}

function statusOf(open: OpenThread | null, composer: Element | null, isNamed: boolean): PageReading['status'] {
  if (open && !open.agrees) return 'not-ready';
  if (open && open.cards.length > 0) return 'thread';
  if (composer || !isNamed) return 'list';
  // A heading alone is a thread that still loads; anything more, and no card in it, is a layout we do not know.
  const heading = open?.container.querySelector('[role="heading"]');
  const isUnknown = open && cleanText(open.container.textContent) !== cleanText(heading?.textContent);
  return isUnknown ? 'unreadable' : 'not-ready';
}

function viewOf(page: Document, address: OutlookAddress, open: OpenThread | null): MailView {
  if (address.window === 'compose') return 'deeplink-compose';
  if (address.window === 'read') return 'deeplink-read';
  if (!open || open.cards.length === 0) return 'list';
  if (!page.querySelector(messageList)) return 'reading-pane-full';
  return open.kind === 'item' ? 'reading-pane-item' : 'reading-pane';
}
