import type { Message, Person } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { cutQuotedLines } from '@/lib/mail/cut-quoted-lines';
import { parseShownDate } from '@/lib/mail/parse-shown-date';
import { collectPeople, readPerson } from '@/lib/mail/read-people';
import { readText } from '@/lib/mail/read-text';
import type { PartFinder } from '@/lib/mail/select-part';
import { isHostPart, isOwnBody } from './find-cards';
import { judgeMailText } from './judge-mail-text';
import { tailOf } from './outlook-ids';
import { mailWrapper, type OutlookPart } from './outlook-parts';
import { readOutlookPerson } from './read-outlook-person';

type Find = PartFinder<OutlookPart>;

const recipientField = '[data-testid="RecipientWell"], [id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]';

/** The tail of the message's id that its header fields carry; null on a card without them. */
export function messageTail(card: Element): string | null {
  for (const field of card.querySelectorAll('[id^="MSG_"]')) if (isHostPart(field)) return tailOf(field.id);
  return null;
}

export function bodyOf(find: Find, card: Element): Element | null {
  return card.getAttribute('role') === 'document' ? card : find.one('body', card, isOwnBody);
}

/** Whether a card shows its message: it says so itself, or it has a body. */
export function isExpanded(card: Element, body: Element | null): boolean {
  return (card.getAttribute('aria-expanded') ?? String(body !== null)) === 'true';
}

/** As shown, and as `Message.dateLocal`. @param language BCP 47 tag of the page. */
export function readDates(find: Find, card: Element, language: string): Pick<Message, 'date' | 'dateLocal'> {
  const date = cleanText(find.one('date', card, isHostPart)?.textContent);
  return { date, dateLocal: parseShownDate(date, language) };
}

/** @param language BCP 47 tag of the page, for the date. */
export function readOutlookMessage(find: Find, card: Element, language: string): Message {
  const body = bodyOf(find, card);
  const expanded = isExpanded(card, body);
  const shared = readDates(find, card, language);
  if (!expanded) {
    return {
      ...shared,
      id: null,
      state: 'collapsed',
      from: collapsedSender(find, card),
      to: null,
      cc: null,
      body: null,
    };
  }
  const to = recipients(find, 'to', card);
  const cc = recipients(find, 'cc', card);
  if (!body) find.missing('body');
  return {
    ...shared,
    id: messageTail(card),
    state: 'expanded',
    from: sender(find, card),
    to,
    cc: cc ?? (to ? [] : null),
    body: body && cutQuotedLines(readText(body.querySelector(mailWrapper) ?? body, { judge: judgeMailText })),
  };
}

function sender(find: Find, card: Element): Person | null {
  const field = find.need('sender', card, (element) => isHostPart(element) && !element.closest(recipientField));
  return field && readOutlookPerson(find.one('senderPerson', field) ?? field);
}

/** A collapsed card shows a display name and nothing else, so what looks like an address there is still a name. */
function collapsedSender(find: Find, card: Element): Person | null {
  const element = find.need('collapsedSender', card, isHostPart);
  return element && readPerson(element.getAttribute('aria-label') ?? element.textContent, null);
}

function recipients(find: Find, part: 'to' | 'cc', card: Element): Person[] | null {
  const field = find.one(part, card, isHostPart);
  if (!field) return null;
  const people = collectPeople(find.all('recipient', field, isPerson).map(readOutlookPerson));
  if (people.length > 0 || !cleanText(field.textContent)) return people;
  find.missing('recipient');
  return null;
}

/** Not the counter of further recipients. */
const isPerson = (element: Element): boolean => element.tagName !== 'BUTTON' && !element.id.startsWith('plusOthers');
