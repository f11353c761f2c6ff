import { isInlineHidden } from '@/lib/mail/is-visible';
import { composerRoot, looseCard, mailText } from './outlook-parts';

/** Signs of one message, each of which lies inside its card. */
const anchors = `[data-testid="SentReceivedSavedTime"], [id^="MSG_"][id$="_FROM"], [role="document"], [id^="UniqueMessageBody"], ${looseCard}`;

/** What encloses one message, the surest first. */
const enclosures = ['[aria-expanded]', '.aVla3', '[role="region"]', '.GjFKx'];

/** Whether an element is the host's own and neither text of a mail nor part of a composer. */
export const isHostPart = (element: Element): boolean => !element.closest(`${mailText}, ${composerRoot}`);

/** Whether an element that holds the text of a mail is the host's own, not markup that a mail brought along. */
export const isOwnBody = (element: Element): boolean =>
  !element.parentElement?.closest('[role="document"], [id^="UniqueMessageBody"]') && !element.closest(composerRoot);

/** The cards of the messages in a container, in the order of the page. */
export function findCards(container: Element): Element[] {
  const cards: Element[] = [];
  for (const anchor of container.querySelectorAll(anchors)) {
    if (!(anchor.matches(mailText) ? isOwnBody(anchor) : isHostPart(anchor))) continue;
    const card = enclosure(anchor, container);
    if (!cards.at(-1)?.contains(card) && !isInlineHidden(card)) cards.push(card);
  }
  return cards;
}

function enclosure(anchor: Element, container: Element): Element {
  for (const selector of enclosures) {
    const card = anchor.closest(selector);
    if (card && card !== container && container.contains(card)) return card;
  }
  return anchor;
}
