import { gmailDate, plusDays } from './demo-day.ts';
import type { DemoMessage, DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { discImage } from './disc.ts';
import { clearDot, esc, html, linesAsBreaks } from './html.ts';
import { icon } from './icons.ts';
import { gmailDecimalId, gmailHexId } from './ids.ts';
import { labelsFor } from './labels.ts';

export const gmailMessageSeed = (thread: DemoThread, index: number): string => `${thread.name}/${index}`;

export const messageDate = (message: DemoMessage, options: MailboxOptions): string =>
  gmailDate(plusDays(options.today, -message.daysAgo), message.time, options.locale ?? 'en');

const shownName = (person: DemoPerson, options: MailboxOptions): string =>
  person.address === options.account.address ? labelsFor(options.locale).me : person.name;

const firstName = (name: string): string => name.split(' ')[0] ?? name;

const disc = (person: DemoPerson) =>
  html`
    <div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div>
    <img src="${discImage(person.name, person.address)}" class="ajn" jid="${esc(person.address)}"
    data-hovercard-id="${esc(person.address)}" data-name="${esc(person.name)}" aria-hidden="true" alt=""></div>
    </div>
  `;

const dateAndStar = (date: string) =>
  html`
    <span class="g3" title="${esc(date)}" alt="${esc(date)}" role="gridcell" tabindex="-1">${esc(date)}</span>
    <div class="zd bi4" role="checkbox" aria-checked="false" tabindex="0"><span class="T-KT">${icon('star')}
    </span></div>
  `;

/** A closed card: sender with address, preview and date; no ids, as in the host. */
export function collapsedCard(message: DemoMessage, options: MailboxOptions): string {
  const { address } = message.from;
  const name = esc(shownName(message.from, options));
  const preview = esc(message.paragraphs.join(' ').replaceAll('\n', ' ').slice(0, 110));
  return html`
    <div class="adf ads">${disc(message.from)}<div class="gs gt"><div class="gE hI">
    <table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK" style="width:auto">
    <span translate="no" class="qu" role="gridcell" tabindex="-1">
    <span email="${esc(address)}" data-hovercard-id="${esc(address)}" name="${name}" class="gD">${name}</span>
    </span></td><td class="gF gK demo-preview"><table cellpadding="0" class="cf iB za "><tbody><tr><td>
    <div class="iA g6" dir="auto">${preview}</div></td></tr></tbody></table></td><td class="gH bAk"><span></span>
    ${dateAndStar(messageDate(message, options))}</td></tr></tbody></table></div></div><div class="ajx"></div>
    </div>
  `;
}

function header(thread: DemoThread, index: number, message: DemoMessage, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const { name, address } = message.from;
  const recipient = (person: DemoPerson) => {
    const shown = shownName(person, options);
    return html`
      <span email="${esc(person.address)}" name="${esc(shown)}" data-hovercard-id="${esc(person.address)}"
      class="g2">${esc(firstName(shown))}</span>
    `;
  };
  const recipients = [...message.to, ...(message.cc ?? [])].map(recipient).join(', ');
  const ref = `${thread.name}-${index}`;
  return html`
    <div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK">
    <table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud">
    <span translate="no" class="qu" role="gridcell" tabindex="-1">
    <span email="${esc(address)}" name="${esc(name)}" data-hovercard-id="${esc(address)}" class="gD"><span>
    ${esc(name)}</span></span> <span class="cfXrwd"></span><span class="go"><span aria-hidden="true">&lt;</span>
    ${esc(address)}<span aria-hidden="true">&gt;</span></span> </span></h3><h3 class="iw rapwed"></h3></td></tr>
    </tbody></table></td><td class="gH bAk"><div class="gK"><span></span>
    ${dateAndStar(messageDate(message, options))}</div></td><td class="gH"></td>
    <td class="gH acX bAm" rowspan="2">
    <div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" data-demo="reply"
    data-tooltip="${labels.reply}" aria-label="${labels.reply}">${icon('reply')}</div></td></tr>
    <tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady">
    <div class="iw ajw"><span translate="no" class="hb">${labels.to} ${recipients} </span></div>
    <div id=":d-${ref}" aria-haspopup="true" class="ajy" role="button" tabindex="0">
    <img class="ajz" src="${clearDot}" alt=""></div></td></tr></tbody></table></td></tr></tbody></table></div>
  `;
}

function quoted(thread: DemoThread, index: number, options: MailboxOptions): string {
  const before = thread.messages[index - 1];
  if (before === undefined) return '';
  const labels = labelsFor(options.locale);
  const line = esc(labels.attribution(messageDate(before, options), before.from.name));
  const text = before.paragraphs.map((paragraph) => `<div>${linesAsBreaks(paragraph)}</div>`).join('');
  return html`
    <div class="ajR" role="button" tabindex="0" data-demo="trimmed" aria-expanded="false"
    aria-label="${labels.trimmed}" data-tooltip="${labels.trimmed}">${icon('more')}</div>
    <div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div>
    <blockquote class="gmail_quote"
    style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="auto">
    ${text}</div></blockquote></div>
  `;
}

/** An open card with its ids, people, date and text. */
export function expandedCard(thread: DemoThread, index: number, message: DemoMessage, options: MailboxOptions): string {
  const seed = gmailMessageSeed(thread, index);
  const text = message.paragraphs.map((paragraph) => `<div>${linesAsBreaks(paragraph)}</div>`).join('<div><br></div>');
  const direction = thread.rightToLeft === true ? 'rtl' : 'ltr';
  const history = message.quotes === true ? quoted(thread, index, options) : '';
  return html`
    <div class="adn ads" style="display:" data-message-id="#msg-f:${gmailDecimalId(seed)}"
    data-legacy-message-id="${gmailHexId(seed)}">${disc(message.from)}<div class="gs">
    ${header(thread, index, message, options)}<div><div class="KKSLrd"></div></div><div class=""><div class="aHl">
    </div><div tabindex="-1"></div><div class="ii gt"><div class="a3s aiL "><div dir="${direction}">${text}</div>
    ${history}<div class="yj6qo"></div></div><div class="WhmR8e" data-hash="0"></div></div>
    <div class="ii gt" style="display:none"><div class="a3s aiL undefined"></div></div><div class="hi"></div>
    </div></div><div class="ajx"></div></div>
  `;
}
