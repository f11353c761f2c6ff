import type { PageGlance } from '@/lib/mail/mail-adapter';
import { mailWrapper } from './outlook-parts';
import type { OutlookState } from './outlook-state';
import { bodyOf, messageTail } from './read-outlook-message';

/** Whether a reading would differ, told from ids and counts alone. Address and page were compared already, so no token is left. */
export function outlookGlance({ find, page, address, open, composer, status, view }: OutlookState): PageGlance {
  const shown = status === 'thread' ? (open?.threadId ?? open?.cards.map(messageTail).join() ?? null) : null;
  const cards = open?.cards.map((card) => {
    const body = bodyOf(find, card);
    const text = body?.querySelector(mailWrapper) ?? body;
    return [
      messageTail(card),
      card.getAttribute('aria-expanded'),
      card.querySelectorAll('[data-testid="RecipientWell"] [role="button"]').length,
      text?.childNodes.length,
    ];
  });
  const draft = composer && [composer.id, composer.querySelectorAll('[contenteditable="false"]').length];
  const account = page.querySelector('[id^="primaryMailboxRoot"]')?.getAttribute('data-folder-name');
  const key = JSON.stringify([status, view, address.id, open?.threadId, open?.row != null, cards, draft, account]);
  return { token: status === 'not-ready' ? (address.id ?? view) : null, shown, key };
}
