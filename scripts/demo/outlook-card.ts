import { outlookDate, plusDays } from './demo-day.ts';
import type { DemoMessage, DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { discColour, initial } from './disc.ts';
import { esc, html, linesAsBreaks } from './html.ts';
import { type IconName, icon } from './icons.ts';
import { outlookConversationTail, outlookMessageTail } from './ids.ts';
import { labelsFor } from './labels.ts';

export const outlookMessageSeed = (thread: DemoThread, index: number): string => `${thread.name}/${index}`;

const shownDate = (message: DemoMessage, options: MailboxOptions): string =>
  outlookDate(plusDays(options.today, -message.daysAgo), message.time, options.locale ?? 'en');

/** The host shows names only for people of the user's own organisation. */
const isInternal = (person: DemoPerson, options: MailboxOptions): boolean =>
  person.address.split('@')[1] === options.account.address.split('@')[1];

export const disc = ({ name, address }: DemoPerson): string =>
  html`
    <span role="img" class="fui-Avatar r81b29z" aria-label="${esc(name)}"
    style="background:${discColour(address)}"><span class="fui-Avatar__initials rip04v">${esc(initial(name))}
    </span></span>
  `;

/** A closed card: a name without address, a date and a preview, as in the host. */
export function collapsedCard(message: DemoMessage, options: MailboxOptions): string {
  const preview = esc(message.paragraphs.join(' ').replaceAll('\n', ' ').slice(0, 110));
  return html`
    <div class="GjFKx isFirstCard WWy1F" tabindex="-1"><div class="pz2Jt">${disc(message.from)}</div>
    <div class="G8bTU Ts94W allowTextSelection"><div class="c7KoH"></div><span class="Q84Kk ookyc T0iU0"><div>
    <span class="OZZZK">${esc(message.from.name)}</span></div></span><div class="G8bTU fnz7h">
    <div class="NNlvm" data-testid="SentReceivedSavedTime">${esc(shownDate(message, options))}</div>
    <div class="_nzWz" dir="auto">${preview}</div></div></div></div>
  `;
}

function sender(tail: string, from: DemoPerson, options: MailboxOptions): string {
  const address = isInternal(from, options) ? '' : `<span class="_p6tX">&lt;${esc(from.address)}&gt;</span>`;
  const label = `${labelsFor(options.locale).from}: ${from.name}`;
  return html`
    <div class="PW01N glFkS" id="MSG_${tail}_FROM"><span class="Q84Kk ujrct s5zQy" role="region">
    <div class="lpc-hoverTarget">
    <span class="o4zjZ ujrct" role="button" aria-haspopup="dialog" aria-label="${esc(label)}" tabindex="0">
    <span class="OZZZK">${esc(from.name)}${address}</span></span></div></span></div>
  `;
}

function well(tail: string, field: 'TO' | 'CC', label: string, people: readonly DemoPerson[]): string {
  if (people.length === 0) return '';
  const names = people.map((person) => person.name);
  const chips = names.map((name, index) => {
    const end = index < names.length - 1 ? ';' : '';
    return html`
      <span class="lpc-hoverTarget">
      <span class="pwtdz wjmaZ" role="button" tabindex="-1" aria-label="${esc(name)}">${esc(name)}${end}</span>
      </span>
    `;
  });
  return html`
    <div class="DrnCK" id="MSG_${tail}_${field}">
    <div data-testid="RecipientWell" class="kcAOr t9ThB" role="heading" aria-level="3"
    aria-label="${label}: ${esc(names.join('; '))}" aria-readonly="true"><span class="UlK4C">${label}:</span><div class="Bn2jj">
    ${chips.join(' ')}</div></div></div>
  `;
}

function toolbar(options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const button = (label: string, host: string, picture: IconName, demo: string) =>
    html`
      <div class="ms-OverflowSet-item item-170" role="none"><div class="TvVk3 body-157">
      <button type="button" role="menuitem" class="ms-Button ms-Button--commandBar" aria-label="${label}"${demo}
      data-is-focusable="true"><span class="ms-Button-flexContainer">
      <i data-icon-name="${host}" aria-hidden="true" class="ms-Icon">${icon(picture)}</i></span></button></div>
      </div>
    `;
  const demo = (name: string) => ` data-demo="${name}"`;
  return html`
    <div role="toolbar" class="ms-OverflowSet root-308">
    ${button(labels.reply, 'ArrowReplyRegular', 'reply', demo('reply'))}
    ${button(labels.replyAll, 'ArrowReplyAllRegular', 'replyAll', demo('reply-all'))}
    ${button(labels.forward, 'ArrowForwardRegular', 'forward', '')}</div>
  `;
}

function quoted(thread: DemoThread, index: number, options: MailboxOptions): string {
  const before = thread.messages[index - 1];
  if (before === undefined) return '';
  const labels = labelsFor(options.locale);
  const line = (label: string, value: string) => `<b>${label}:</b> ${esc(value)}<br>`;
  const text = before.paragraphs.map((paragraph) => `<p>${linesAsBreaks(paragraph)}</p>`).join('');
  const head = [
    line(labels.from, `${before.from.name} <${before.from.address}>`),
    line(labels.sentOn, shownDate(before, options)),
    line(labels.subject, thread.subject),
  ].join('');
  return html`
    <div id="x_appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%">
    <div id="x_divRplyFwdMsg" dir="ltr">${head}</div><div class="x_quoted">${text}</div>
  `;
}

/** An open card with the tail ids of its header fields and its text. */
export function expandedCard(thread: DemoThread, index: number, message: DemoMessage, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const seed = outlookMessageSeed(thread, index);
  const tail = outlookMessageTail(seed);
  const text = message.paragraphs.map((paragraph) => `<p>${linesAsBreaks(paragraph)}</p>`).join('');
  const history = message.quotes === true ? quoted(thread, index, options) : '';
  const direction = thread.rightToLeft === true ? 'rtl' : 'ltr';
  return html`
    <div class="wide-content-host">
    <div tabindex="-1" aria-label="Email message" class="SlLx9 WWy1F" role="region">
    <div class="SubjectLine allowTextSelection" role="heading" aria-level="4" id="MSG_${tail}_SUBJECT"
    aria-labelledby="CONV_${outlookConversationTail(thread.name)}_SUBJECT" style="display: none;">
    ${esc(thread.subject)}</div><div class="uSg02"><div class="pz2Jt">${disc(message.from)}</div>
    <div class="DgV2h lAKmW"><div class="bz1XJ">${sender(tail, message.from, options)}
    <div class="AL_OM l8Tnu I1wdo" role="heading" aria-level="3" data-testid="SentReceivedSavedTime"
    id="MSG_${tail}_DATETIME">${esc(shownDate(message, options))}</div></div>
    ${well(tail, 'TO', labels.toField, message.to)}${well(tail, 'CC', labels.ccField, message.cc ?? [])}
    ${toolbar(options)}</div></div>
    <div class="XbIp4 jmmB7 customScrollBar GNqVo allowTextSelection" data-test-id="mailMessageBodyContainer">
    <div tabindex="0" aria-label="${labels.body}" role="document" class="OuGoX BIZfh"
    id="UniqueMessageBody_${10 + index}"><div><div class="rps_${tail.slice(0, 4).toLowerCase()}">
    <div dir="${direction}"><div>${text}</div>${history}</div></div></div></div></div></div></div>
  `;
}
