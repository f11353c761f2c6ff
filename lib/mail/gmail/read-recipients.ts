import type { Person } from '@/lib/domain/thread';
import { collectPeople, readPerson } from '@/lib/mail/read-people';
import type { PartFinder } from '@/lib/mail/select-part';
import { type GmailPart, mailText } from './selectors';

export interface Recipients {
  readonly to: Person[] | null;
  /** Null where Gmail's header line does not part To from Cc. */
  readonly cc: Person[] | null;
}

/** The person of a `span[email]`; old builds have only the hover card's id. */
export const readChip = (chip: Element): Person | null =>
  readPerson(
    chip.getAttribute('name') || chip.textContent,
    chip.getAttribute('email') ?? chip.getAttribute('data-hovercard-id'),
  );

const keyOf = ({ address, name }: Person): string => (address ?? name ?? '').toLowerCase();

/**
 * Recipients of an expanded card. The header line lists To, Cc and Bcc in one row; the details card, once Gmail has built
 * it, has a row for each, with translated labels. Its rows are told apart by their order and by comparing them with the
 * header line, which has no Reply-To. Without it all are `to`, and `cc` is null unless there is only one recipient.
 */
export function readRecipients(card: Element, header: Element, find: PartFinder<GmailPart>): Recipients {
  const shown = collectPeople(find.all('recipient', header, isRecipient).map(readChip));
  if (shown.length === 0) return { to: null, cc: null };
  const rows = detailRows(card, find);
  const start = rows.findIndex((_, at) => followsHeader(shown, rows.slice(at).flat()));
  const [to, ...others] = start < 0 ? [] : rows.slice(start);
  if (!to) return { to: shown, cc: shown.length === 1 ? [] : null };
  // The header calls the user "me"; the details card has the name.
  return { to, cc: collectPeople(others.flat()) };
}

/** In the wide fallback of the selector, the sender's own row is a heading or a grid cell. */
const isRecipient = (element: Element): boolean => !element.closest('h3, [role="gridcell"]');

/** People of each row of the details card after the first, which is the sender's. */
function detailRows(card: Element, find: PartFinder<GmailPart>): Person[][] {
  const details = find.one(
    'details',
    card,
    (element) => !element.closest(mailText) && element.querySelector('tr') !== null,
  );
  const rows = [...(details?.querySelectorAll('tr') ?? [])].map((row) =>
    collectPeople([...row.querySelectorAll('[email]')].map(readChip)),
  );
  return rows.filter((people) => people.length > 0).slice(1);
}

/** The same people in the same order; the header line may be cut short. */
function followsHeader(header: readonly Person[], details: readonly Person[]): boolean {
  const keys = [...new Set(details.map(keyOf))];
  return keys.length >= header.length && header.every((person, at) => keyOf(person) === keys[at]);
}
