import type { Person } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { parsePerson, readPerson } from '@/lib/mail/read-people';

/** Glyphs of icon fonts (private use area) and the list's separators at the end. */
const ornaments = /[\uE000-\uF8FF]|[;；,\s]+$/g;

/**
 * A person as Outlook draws it: `Name<address>`, an address, or a name. The label says the name alone, so brackets that the
 * label repeats are part of a name that pretends to be an address.
 */
export function readOutlookPerson(element: Element): Person | null {
  const text = cleanText(element.textContent?.replace(ornaments, ''));
  if (!text) return null;
  const label = cleanText(element.getAttribute('aria-label'));
  const isPretence = text.includes('<') && label?.endsWith(text) === true;
  return isPretence ? readPerson(text, null) : parsePerson(text);
}
