import { gmailDate, listDate, plusDays } from './demo-day.ts';
import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { gmailMessageSeed } from './gmail-card.ts';
import { esc, html } from './html.ts';
import { icon } from './icons.ts';
import { gmailDecimalId, gmailHexId, gmailUrlId } from './ids.ts';
import { labelsFor } from './labels.ts';

function senders(thread: DemoThread, options: MailboxOptions): string {
  const people = new Map(thread.messages.map(({ from }) => [from.address, from]));
  const isShared = people.size > 1;
  const name = (full: string) => (isShared ? (full.split(' ')[0] ?? full) : full);
  const spans = Array.from(people.values(), ({ address, name: full }) => {
    const shown = address === options.account.address ? labelsFor(options.locale).me : name(full);
    return html`
      <span translate="no" class="${thread.unread === true ? 'zF' : 'yP'}" email="${esc(address)}"
      name="${esc(full)}" data-hovercard-id="${esc(address)}">${esc(shown)}</span>
    `;
  });
  const count = thread.messages.length > 1 ? ` <span class="bx0">${thread.messages.length}</span>` : '';
  return `<span class="bA4">${spans.join(', ')}</span>${count}`;
}

function row(thread: DemoThread, options: MailboxOptions): string {
  const newest = thread.messages.at(-1);
  if (newest === undefined) return '';
  const locale = options.locale ?? 'en';
  const day = plusDays(options.today, -newest.daysAgo);
  const last = gmailHexId(gmailMessageSeed(thread, thread.messages.length - 1));
  const subject = html`
    <span data-thread-id="#thread-f:${gmailDecimalId(thread.name)}"
    data-legacy-thread-id="${gmailHexId(thread.name)}" data-legacy-last-message-id="${last}"
    data-legacy-last-non-draft-message-id="${last}" class="bqe">${esc(thread.subject)}</span>
  `;
  const snippet = esc(newest.paragraphs.slice(1).join(' ').replaceAll('\n', ' ').slice(0, 140));
  const full = esc(gmailDate(day, newest.time, locale));
  return html`
    <tr class="zA ${thread.unread === true ? 'zE' : 'yO'}" tabindex="-1" role="row" draggable="true"
    data-demo-open-thread="${gmailUrlId(thread.name)}"><td class="PF xY"></td><td class="oZ-x3 xY">
    <div class="oZ-jc T-Jo J-J5-Ji " role="checkbox" aria-checked="false" tabindex="-1"><div class="T-Jo-auh">
    </div></div></td><td class="apU xY"><span class="aXw T-KT" role="button">${icon('star')}</span></td>
    <td class="xY bnk byv"></td><td class="yX xY " role="gridcell" tabindex="-1"><div class="yW">
    ${senders(thread, options)}</div></td><td tabindex="-1" class="xY a4W" role="gridcell">
    <div class="xS" role="link"><div class="xT" dir="auto"><div class="y6"><span class="bog">
    ${thread.unread === true ? `<b>${subject}</b>` : subject}</span></div><span class="y2">
    <span class="Zt">&nbsp;-&nbsp;</span>${snippet}</span></div></div></td><td class="byZ xY" role="gridcell">
    </td><td class="yf xY "></td><td class="xW xY " role="gridcell" tabindex="-1">
    <span title="${full}" aria-label="${full}"><span>${listDate(day, newest.time, options.today, locale)}</span>
    </span></td></tr>
  `;
}

/** The inbox view with one row a conversation. */
export function gmailList(threads: readonly DemoThread[], options: MailboxOptions): string {
  const rows = threads.map((thread) => row(thread, options)).join('');
  return html`
    <div class="BltHke nH bGI oy8Mbf aE3" role="main"><div class="nH aqK"></div><div class="afn" tabindex="-1">
    </div><div class="ae4 UI" gh="tl"><div class="Cp"><div>
    <table cellpadding="0" class="F cf zt" role="grid" aria-readonly="true"><colgroup><col class="k0vOLb">
    <col class="Ci"><col class="y5"><col class="WA"><col class="yY"><col class="null"><col class="yg">
    <col class="xX"><col class="bq4"></colgroup><tbody>${rows}</tbody></table></div></div></div></div>
  `;
}
