import type { Message, Person } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { cutQuotedLines } from '@/lib/mail/cut-quoted-lines';
import { parseShownDate } from '@/lib/mail/parse-shown-date';
import { collectPeople, parsePerson } from '@/lib/mail/read-people';
import { readText } from '@/lib/mail/read-text';
import { judgeQuoted } from './is-quoted';

/** `Rob O'Malley, Jr. <rob@example.com>, ann@example.com`: a comma ends a person only once there is an address. */
function parseList(text: string): Person[] {
  const people: (Person | null)[] = [];
  let open = '';
  for (const part of text.split(',')) {
    open = open ? `${open},${part}` : part;
    if (!open.includes('@')) continue;
    people.push(parsePerson(open));
    open = '';
  }
  return collectPeople([...people, parsePerson(open)]);
}

/** `To: …`, with a translated label. */
const withoutLabel = (line: Element): string => (line.textContent ?? '').replace(/^[^:：<@]*[:：]/, '');

/**
 * One message of the print page or of the page that shows a clipped mail whole; the latter has a body and nothing else.
 * Rows: sender and date, recipients (Reply-To is marked, then To, Cc), body.
 */
export function readPrinted(table: Element, language: string): Message {
  const rows = [...table.querySelectorAll(':scope > tbody > tr, :scope > tr')];
  const cells = rows[0]?.children.length === 2 ? [...rows[0].children] : [];
  const lines = [...(rows[1]?.querySelector(':scope > td > .recipient')?.children ?? [])];
  const [to, ...others] = lines.filter((line) => !line.matches('.replyto')).map(withoutLabel);
  const shown = cleanText(cells[1]?.textContent);
  const body = rows.at(-1)?.firstElementChild;
  return {
    id: null,
    state: 'expanded',
    from: cells[0] ? parsePerson(cells[0].textContent ?? '') : null,
    to: to === undefined ? null : parseList(to),
    cc: to === undefined ? null : parseList(others.join(',')),
    date: shown,
    dateLocal: parseShownDate(shown, language),
    body: body ? cutQuotedLines(readText(body, { judge: judgeQuoted })) : null,
  };
}
