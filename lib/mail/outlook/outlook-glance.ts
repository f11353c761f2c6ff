import type { PageGlance } from '@/lib/mail/mail-adapter';
import type { OutlookState } from './outlook-state';
import { messageTail } from './read-outlook-message';

/**
 * Whether a reading would differ, told from ids and counts alone. Address and page were compared already: a token is left
 * only while they disagree.
 */
export function outlookGlance({ page, address, open, composer, status, view }: OutlookState): PageGlance {
  const cards = open?.cards.map((card) => [
    messageTail(card),
    card.getAttribute('aria-expanded'),
    // Recipients and text come after the card; counting elements is the cheapest sign of it.
    card.getElementsByTagName('*').length,
  ]);
  const chips = composer && [composer.id, composer.querySelectorAll('[contenteditable="false"]').length];
  const account = page.querySelector('[id^="primaryMailboxRoot"]')?.id;
  return {
    token: status === 'not-ready' ? (address.id ?? view) : null,
    shown: status === 'thread' ? (open?.threadId ?? `${cards?.map(([tail]) => tail)}`) : null,
    key: JSON.stringify([status, view, address.id, open?.threadId, open?.row?.id, cards, chips, account]),
  };
}
