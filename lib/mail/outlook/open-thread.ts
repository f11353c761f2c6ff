import { isVisible } from '@/lib/mail/is-visible';
import type { PartFinder } from '@/lib/mail/select-part';
import { findCards, isHostPart } from './find-cards';
import type { OutlookAddress } from './outlook-address';
import { endsWithTail, sameId, tailOf, toEwsForm } from './outlook-ids';
import { listRow, looseCard, type OutlookPart } from './outlook-parts';
import { messageTail } from './read-outlook-message';

/** What the page shows as open, before any of it is read. */
export interface OpenThread {
  readonly kind: 'conversation' | 'item' | 'loose';
  readonly container: Element;
  readonly cards: readonly Element[];
  /** False while the address names another thread than the page shows. */
  readonly agrees: boolean;
  /** Conversation id in EWS form, confirmed by the page; null where the page does not say, as with conversation view off. */
  readonly threadId: string | null;
  /** The row of the list that stands for this thread. */
  readonly row: Element | null;
}

/** Rows of the message list. */
export const listRows = (page: Document): Element[] => [...page.querySelectorAll(listRow)].filter(isHostPart);

/** Several when the user picks several; the pane then shows none of them. */
export const selectedRows = (rows: readonly Element[]): Element[] =>
  rows.filter((row) => row.getAttribute('aria-selected') === 'true');

/** Finds the thread in the reading pane; null when no pane shows one. */
export function findOpenThread(
  find: PartFinder<OutlookPart>,
  page: Document,
  address: OutlookAddress,
  rows: readonly Element[],
): OpenThread | null {
  const found = findContainer(find, page);
  if (!found) return null;
  const cards = findCards(found.container);
  const conversation = conversationTail(found.container);
  const tails = [conversation, ...cards.map(messageTail)].filter((tail) => tail !== null);
  const { id } = address;
  const named = id ?? selectedId(rows);
  const agrees = named === null || tails.length === 0 || tails.some((tail) => endsWithTail(named, tail));
  const confirmed = id && conversation && endsWithTail(id, conversation) ? id : null;
  const row = rows.find((each) => {
    const rowId = idOf(each);
    return confirmed ? sameId(rowId, confirmed) : tails.some((tail) => endsWithTail(rowId, tail));
  });
  const threadId = conversation && row ? idOf(row) : confirmed && toEwsForm(confirmed);
  return { ...found, cards, agrees, threadId, row: row ?? null };
}

function findContainer(find: PartFinder<OutlookPart>, page: Document): Pick<OpenThread, 'kind' | 'container'> | null {
  const isShown = (element: Element) => isHostPart(element) && isVisible(element);
  for (const kind of ['conversation', 'item'] as const) {
    const container = find.one(kind, page, isShown);
    if (container) return { kind, container };
  }
  const isLoose = page.body?.querySelector(looseCard) != null;
  if (isLoose) find.missing('conversation');
  return isLoose ? { kind: 'loose', container: page.body } : null;
}

/** The tail of the conversation's id, from the heading or from a card that names the heading as its label. */
function conversationTail(container: Element): string | null {
  for (const element of container.querySelectorAll('[id^="CONV_"], [aria-labelledby^="CONV_"]')) {
    const tail = tailOf(element.getAttribute('aria-labelledby') ?? element.id);
    if (tail && isHostPart(element)) return tail;
  }
  return null;
}

const idOf = (row: Element): string => row.getAttribute('data-convid') ?? '';

function selectedId(rows: readonly Element[]): string | null {
  const [first, second] = selectedRows(rows);
  return first && !second ? idOf(first) : null;
}
