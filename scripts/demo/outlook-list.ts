import { listDate, outlookDate, plusDays } from './demo-day.ts';
import type { DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { esc, html } from './html.ts';
import { outlookConversationId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { disc } from './outlook-card.ts';

/** The row is named after the newest writer who is not the user. */
function rowPerson(thread: DemoThread, account: DemoPerson): DemoPerson {
  const others = thread.messages.map(({ from }) => from).filter((from) => from.address !== account.address);
  return others.at(-1) ?? thread.messages[0]?.to[0] ?? account;
}

function row(thread: DemoThread, index: number, count: number, options: MailboxOptions): string {
  const newest = thread.messages.at(-1);
  if (newest === undefined) return '';
  const locale = options.locale ?? 'en';
  const day = plusDays(options.today, -newest.daysAgo);
  const person = rowPerson(thread, options.account);
  const unread = thread.unread === true ? ' DLvHz' : '';
  const snippet = esc(newest.paragraphs.slice(1).join(' ').replaceAll('\n', ' ').slice(0, 90));
  const convId = outlookConversationId(thread.name);
  const messages =
    thread.messages.length > 1 ? `<span class="rQTOn" aria-hidden="true">${thread.messages.length}</span>` : '';
  return html`
    <div class="jGG6V gDC9O UWKUc" data-convid="${convId}" role="option" aria-selected="false"
    aria-posinset="${index + 1}" aria-setsize="${count}" data-index="${index}" data-item-index="${index}"
    tabindex="-1" data-focusable-row="true" data-demo-open-thread="${convId}"><div draggable="true">
    <div class="lHRXq hDNlA IjQyD JCRRb G1NES${unread}" tabindex="-1"><div class="XG5Jd TszOG">
    <div class="ZfoST VlT6S azUpZ">${disc(person)}</div><div class="S2NDX"><div class="gCSJa XG5Jd">
    <div class="ESO13 gy2aJ CYQyC Ejrkd"><span title="${esc(person.address)}">${esc(person.name)}</span></div>
    ${messages}</div><div class="nf3X_ D8iyG zht_v Q19mi"><div class="IjzWp XG5Jd gy2aJ Ejrkd lME98">
    <span class="TtcXM" title="" dir="auto">${esc(thread.subject)}</span></div>
    <span class="_rWRU Ejrkd qq2gS D8iyG" title="${esc(outlookDate(day, newest.time, locale))}">
    ${listDate(day, newest.time, options.today, locale)}</span></div><div class="tAtdo XG5Jd"><div class="GVo2G">
    <div class="Zgp3k"><span class="FqgPc gy2aJ Ejrkd" dir="auto">${snippet}</span></div></div></div></div></div>
    </div></div></div>
  `;
}

/** The inside of the message list pane. */
export function outlookList(threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const rows = threads.map((thread, index) => row(thread, index, threads.length, options)).join('');
  return html`
    <div class="ODk2O"><div role="heading" aria-level="2" class="Kk_hD">
    <span class="f77rj" title="${labels.inbox}">${labels.inbox}</span></div></div>
    <div id="MailList" tabindex="-1" class="Cz7T5"><div class="customScrollBar jEpCF" data-is-scrollable="true">
    <div role="listbox" aria-label="${labels.inbox}" aria-multiselectable="true" class="EeHm8 fU6PM">
    <div class="CYQyC">${rows}</div></div></div></div>
  `;
}
