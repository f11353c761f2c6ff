import type { Message } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { cutQuotedLines } from '@/lib/mail/cut-quoted-lines';
import { isVisible } from '@/lib/mail/is-visible';
import { parseShownDate } from '@/lib/mail/parse-shown-date';
import { readText } from '@/lib/mail/read-text';
import type { PartFinder } from '@/lib/mail/select-part';
import { hexId, legacyId } from './gmail-ids';
import { judgeQuoted } from './is-quoted';
import { readChip, readRecipients } from './read-recipients';
import { type GmailPart, mailText } from './selectors';

/**
 * One message card. Sender, recipients and date are looked for in its header table only, the text outside of it, so that
 * markup inside a mail is never taken for the host's. `language`: BCP 47 tag of the page, for dates.
 */
export function readMessage(card: Element, find: PartFinder<GmailPart>, language: string): Message {
  const state = cardState(card);
  const header = headerOf(card);
  const sender = header && find.one('sender', header);
  const date = header && find.one('date', header);
  const shown = cleanText(date?.getAttribute('title') || date?.textContent);
  if (!sender) find.missing('sender');
  if (!date) find.missing('date');
  const expanded = state === 'expanded';
  const recipients = expanded && header ? readRecipients(card, header, find) : { to: null, cc: null };
  const body = expanded ? bodyOf(card, find) : null;
  return {
    id: messageId(card, body),
    state,
    from: sender && readChip(sender),
    ...recipients,
    date: shown,
    dateLocal: parseShownDate(shown, language),
    body: body && cutQuotedLines(readText(body, { judge: judgeQuoted })),
  };
}

const headerOf = (card: Element): Element | null =>
  [...card.querySelectorAll('table')].find((table) => !table.closest(mailText)) ?? null;

/** The element that holds the text of an expanded card. */
export const bodyOf = (card: Element, find: PartFinder<GmailPart>): Element | null =>
  find.need('body', card, isMailBody);

/** `aria-expanded` since 2023, classes before and for what is behind the counter of a long thread. */
export function cardState(card: Element): Message['state'] {
  if (card.matches('.kQ, .kx') || !isVisible(card)) return 'hidden';
  const told = card.getAttribute('aria-expanded');
  const expanded = told
    ? told === 'true'
    : !card.matches('.kv, .adf') && card.querySelector('.a3s, [jslog^="20277"]') !== null;
  return expanded ? 'expanded' : 'collapsed';
}

/** A second, hidden `.a3s.undefined` is Gmail's placeholder for a translation. */
const isMailBody = (element: Element): boolean =>
  !element.matches('.undefined') && !element.parentElement?.closest('.a3s') && isVisible(element);

/** A reply sent seconds ago has only an id that cannot be kept; before 2018 the id was a class of the body. */
export function messageId(card: Element, body: Element | null): string | null {
  const holder = (headerOf(card) ?? card).closest('[data-legacy-message-id], [data-message-id]');
  const old = [...(body?.classList ?? [])].find((name) => /^m[0-9a-f]{14,16}$/.test(name));
  return (
    hexId(holder?.getAttribute('data-legacy-message-id')) ??
    legacyId(holder?.getAttribute('data-message-id')) ??
    hexId(old?.slice(1))
  );
}
