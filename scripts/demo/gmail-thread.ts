import type { DemoMessage, DemoThread, MailboxOptions } from './demo-thread.ts';
import { collapsedCard, expandedCard } from './gmail-card.ts';
import { gmailInlineReply } from './gmail-composer.ts';
import { esc, html } from './html.ts';
import { type IconName, icon } from './icons.ts';
import { gmailDecimalId, gmailHexId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { replyKinds, replyRecipients } from './reply-recipients.ts';

/** Longer conversations hide their middle behind a counter. */
const cardsShown = 6;

function closedItem(classes: string, counter: string, message: DemoMessage, options: MailboxOptions): string {
  return html`
    <div class="${classes}" role="listitem" aria-expanded="false" tabindex="-1"><div class="Bk">
    <div class="G3 G2">${counter}<div><div>${collapsedCard(message, options)}</div></div></div></div></div>
  `;
}

function openItem(thread: DemoThread, index: number, message: DemoMessage, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const isNewest = index === thread.messages.length - 1;
  const button = (classes: string, demo: string, label: string, picture: IconName) =>
    html`
      <span class="ams ${classes}" role="link" tabindex="0"${demo === '' ? '' : ` data-demo="${demo}"`}>${icon(picture)}
      ${label}</span>
    `;
  const isAlone = replyRecipients(thread, options.account, 'reply-all').cc.length === 0;
  const buttons = [
    button('bkH', 'reply', labels.reply, 'reply'),
    isAlone ? '' : button('bkI', 'reply-all', labels.replyAll, 'replyAll'),
    button('bkG', '', labels.forward, 'forward'),
  ].join('');
  const composers = replyKinds.map(
    (kind) => `<template data-demo-composer="${kind}">${gmailInlineReply(thread, kind, options)}</template>`,
  );
  const replyRow = html`
    <div class="gA gt acV"><div class="gB xu"><div class="ip iq"><div><div class="wS"><div class="amr">
    <div class="nr wR"><div class="amn">${buttons}</div></div></div></div></div></div></div></div>
    ${composers.join('')}<template data-demo-sent>${sentItem(thread, options)}</template>
  `;
  return html`
    <div class="h7 ${isNewest ? '' : 'bg '}ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1">
    <div class="Bk"><div class="G3 G2"><div><div>${expandedCard(thread, index, message, options)}
    ${isNewest ? replyRow : ''}</div></div></div></div></div>
  `;
}

/** The card that a sent reply becomes; its text and its id come with the sending. */
function sentItem(thread: DemoThread, options: MailboxOptions): string {
  const { to, cc } = replyRecipients(thread, options.account, 'reply-all');
  const message = { from: options.account, to, cc, daysAgo: 0, time: '12:00', paragraphs: [''] };
  const grown = { ...thread, messages: [...thread.messages, message] };
  return html`
    <div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk">
    <div class="G3 G2"><div><div>${expandedCard(grown, thread.messages.length, message, options)}</div></div></div>
    </div></div>
  `;
}

function item(thread: DemoThread, index: number, message: DemoMessage, options: MailboxOptions): string {
  const count = thread.messages.length;
  if (index >= count - (thread.open ?? 1)) return openItem(thread, index, message, options);
  const open = `<template data-demo-open>${openItem(thread, index, message, options)}</template>`;
  const isHidden = count > cardsShown && index > 0 && index < count - 2;
  if (!isHidden) return closedItem('kv bg', '', message, options) + open;
  if (index > 1) return closedItem('kQ ', '', message, options) + open;
  const hidden = count - 3;
  const label = labelsFor(options.locale).older(hidden);
  const counter = html`
    <span class="adx" role="button" tabindex="0" data-demo="older" aria-label="${label}"><span>${hidden}</span>
    </span>
  `;
  return closedItem('kQ adv ', counter, message, options) + open;
}

/** The view of one conversation, as it stands under `div.aeF > div.nH`. */
export function gmailThread(thread: DemoThread, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const items = thread.messages.map((message, index) => item(thread, index, message, options)).join('');
  const heading = html`
    <div class="ha">
    <h2 jsname="r4nke" class="hP" tabindex="-1" dir="auto"
    data-thread-perm-id="thread-f:${gmailDecimalId(thread.name)}"
    data-legacy-thread-id="${gmailHexId(thread.name)}">${esc(thread.subject)}</h2><span class="J-J5-Ji"></span>
    <div class="J-J5-Ji"><div class="hU hM"><div class="hN" name="^i" role="button" tabindex="0">${labels.inbox}
    </div></div></div></div>
  `;
  return html`
    <div class="nH oy8Mbf aE3 bGI" role="main"><div class="nH g id"><div class="nH a98 iY"><div class="nH"></div>
    <div class="nH V8djrc byY"><div class="nH">${heading}<div class="bHJ"></div></div></div><div class="nH"></div>
    <div class="nH aHU"><div class="nH hx"><div class="nH"></div><div class="nH"></div>
    <div class="nH" role="list">${items}</div></div></div></div></div></div>
  `;
}
