import { isInlineHidden, isVisible } from '@/lib/mail/is-visible';
import type { PartFinder } from '@/lib/mail/select-part';
import type { GmailPart } from './selectors';
import { inCard } from './selectors';

export interface OpenThread {
  /** Null in a fragment of a page. */
  readonly heading: Element | null;
  /** The smallest element that holds heading and cards. */
  readonly area: Element;
  readonly cards: readonly Element[];
}

const isOutermost = (element: Element): boolean => !element.parentElement?.closest(inCard);

/**
 * The thread that is shown: its visible heading, and the cards that share the nearest container with it. Gmail keeps old
 * views mounted, some with role=main, so only what is visible counts. Null when no thread is shown.
 */
export function findThread(page: Document, find: PartFinder<GmailPart>): OpenThread | null {
  const heading = find.one('heading', page, (element) => isOutermost(element) && isVisible(element));
  for (let area = heading?.parentElement ?? null; area && area !== page.body; area = area.parentElement) {
    const cards = findCards(area, find);
    if (cards.length > 0) return { heading, area, cards };
  }
  const cards = heading ? [] : findCards(page.body, find);
  return heading || cards.length > 0 ? { heading, area: heading?.parentElement ?? page.body, cards } : null;
}

function findCards(area: Element, find: PartFinder<GmailPart>): Element[] {
  const found = find.all('card', area, (element) => isOutermost(element) && hasPeople(element) && isVisible(element));
  const list = found[0]?.parentElement;
  if (!list || list === area.ownerDocument.body || found[0]?.getAttribute('role') !== 'listitem') return found;
  // A card whose role got lost or that was wrapped is still one of the list's children; so is one that Gmail's style sheet
  // hides behind the counter of a long thread.
  const children = [...list.children].filter((child) => hasPeople(child) && !isInlineHidden(child));
  return children.length > found.length ? children : found;
}

const hasPeople = (element: Element): boolean =>
  element.querySelector('[email], [data-hovercard-id], [data-message-id]') !== null;
