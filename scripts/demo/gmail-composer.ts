import type { DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { gmailMessageSeed, messageDate } from './gmail-card.ts';
import { clearDot, esc, html } from './html.ts';
import { icon } from './icons.ts';
import { gmailDecimalId, gmailHexId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { replyRecipients } from './reply-recipients.ts';

const chip = ({ name, address }: DemoPerson) =>
  html`
    <div class="afq"><div class="afr">
    <div class="afV" role="option" tabindex="-1" data-name="${esc(name)}" data-hovercard-id="${esc(address)}"
    aria-selected="false" peoplekit-id="SlnYSb"><div class="afW"><div class="agj"></div>
    <div class="akl" translate="no">${esc(name)}</div><div class="afX" role="button" tabindex="-1"></div></div>
    </div></div></div>
  `;

function well(field: 'to' | 'cc' | 'bcc', label: string, people: readonly DemoPerson[]): string {
  const hidden = people.length === 0 ? ' style="display: none;"' : '';
  return html`
    <tr class="bzf"${hidden}><td class="ok aoy"><span class="gO aQY" role="link" tabindex="1">${label}</span></td>
    <td class="eV"><div class="oj"><div class="wO nr l1"><div name="${field}" class="anm" aria-label="${label}">
    <div class="aUy"><div class="aH9" role="presentation"><div class="aoE"><div class="aoF"><div class="aoG">
    <div class="afp" role="listbox" aria-label="${label}" aria-orientation="horizontal"
    aria-multiselectable="true">${people.map(chip).join('')}</div>
    <input class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" spellcheck="false" aria-label="${label}"
    aria-autocomplete="list" type="text" role="combobox" aria-expanded="false"></div></div></div></div></div>
    </div></div></div></td></tr>
  `;
}

const hiddenField = (name: string, value: string) => `<input type="hidden" name="${name}" value="${esc(value)}">`;

/** The inline reply-all box under the newest message. */
export function gmailComposer(thread: DemoThread, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const index = thread.messages.length - 1;
  const seed = gmailMessageSeed(thread, index);
  const { to, cc } = replyRecipients(thread, options.account);
  const subject = `Re: ${thread.subject}`;
  const replied = thread.messages[index];
  const history = replied === undefined ? '' : labels.attribution(messageDate(replied, options), replied.from.name);
  const fields = [
    hiddenField('subject', subject),
    hiddenField('composeid', gmailHexId(`${seed}/compose`).slice(0, 4)),
    hiddenField('from', options.account.address),
    hiddenField('draft', `#msg-a:r${gmailDecimalId(`${seed}/draft`)}`),
    hiddenField('rt', `#thread-f:${gmailDecimalId(thread.name)}`),
    hiddenField('lts', gmailHexId(thread.name)),
    hiddenField('rm', `#msg-f:${gmailDecimalId(seed)}`),
    hiddenField('uet', `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${esc(history)}</div></div>`),
    hiddenField('ishtml', '1'),
  ].join('');
  const kind = cc.length > 0 ? 'mK' : 'mL';
  const head = html`
    <div class="aoS"><table class="cf Iz" role="presentation"><tbody><tr><td class="Iw"><div class="J-J5-Ji">
    <div class="Un J-JN-M-I J-J5-Ji L3" role="button" tabindex="1" aria-haspopup="true"
    aria-label="${labels.reply}"><div class="J-J5-Ji J-JN-M-I-Jm"><img class="${kind}" src="${clearDot}" alt="">
    ${icon(cc.length > 0 ? 'replyAll' : 'reply')}</div></div></div></td><td class="Iy"><div class="fX aiL">
    <table cellpadding="0" class="GS" role="presentation"><tbody>${well('to', labels.toField, to)}
    ${well('cc', labels.ccField, cc)}${well('bcc', 'Bcc', [])}</tbody></table></div></td></tr></tbody></table>
    </div>
  `;
  const subjectBox = html`
    <div class="aoD az6" style="display:none">
    <input name="subjectbox" class="aoT" autocomplete="off" tabindex="1" aria-label="${labels.subject}"
    value="${esc(subject)}"></div>
  `;
  const body = html`
    <div class="aoX"><table cellpadding="0" class="iN" role="presentation"><tbody><tr><td class="Ap">
    <div class="Ar Au" style="direction: ltr;"><div class="aO7 GP">
    <div class="Am aiL aO9 Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${labels.body}"
    g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false">
    <div><br></div></div></div></div></td></tr></tbody></table></div>
  `;
  const buttons = html`
    <div class="aDg"><div class="aDj"><div class="aDh"><table class="IZ" cellpadding="0" role="presentation">
    <tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">
    <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-demo="send"
    aria-label="${labels.send}">${labels.send}</div></div></div></td><td class="gU az5">
    <div class="oh J-Z-I J-J5-Ji T-I-ax7 T-I" role="button" tabindex="1" data-demo="discard"
    aria-label="${labels.discard}">${icon('trash')}</div></td></tr></tbody></table></div></div></div>
  `;
  return html`
    <div class="ip adB"><div><div class="M9">
    <div class="aoI" role="region" data-compose-id="9a01" aria-label="${labels.reply}">
    <table cellpadding="0" class="aoP HM" role="presentation"><tbody><tr><td class="I5">
    <form enctype="multipart/form-data" method="POST" class="bAs">${fields}${head}${subjectBox}</form>${body}
    ${buttons}</td></tr></tbody></table></div></div></div></div>
  `;
}
