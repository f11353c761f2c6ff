import type { DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { gmailMessageSeed, messageDate } from './gmail-card.ts';
import { clearDot, esc, html } from './html.ts';
import { icon } from './icons.ts';
import { gmailDecimalId, gmailHexId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { replyRecipients } from './reply-recipients.ts';

/** A recipient; cloned for those that are typed. */
export const gmailChip = ({ name, address }: DemoPerson): string =>
  html`
    <div class="afq"><div class="afr">
    <div class="afV" role="option" tabindex="-1" data-name="${esc(name)}" data-hovercard-id="${esc(address)}"
    aria-selected="false" peoplekit-id="SlnYSb"><div class="afW"><div class="agj"></div>
    <div class="akl" translate="no">${esc(name)}</div><div class="afX" role="button" tabindex="-1"></div></div>
    </div></div></div>
  `;

function well(field: 'to' | 'cc' | 'bcc', label: string, people: readonly DemoPerson[], isAlways = false): string {
  const hidden = people.length === 0 && !isAlways ? ' style="display: none;"' : '';
  return html`
    <tr class="bzf"${hidden}><td class="ok aoy"><span class="gO aQY" role="link" tabindex="1">${label}</span></td>
    <td class="eV"><div class="oj"><div class="wO nr l1"><div name="${field}" class="anm" aria-label="${label}">
    <div class="aUy"><div class="aH9" role="presentation"><div class="aoE"><div class="aoF"><div class="aoG">
    <div class="afp" role="listbox" aria-label="${label}" aria-orientation="horizontal"
    aria-multiselectable="true">${people.map(gmailChip).join('')}</div>
    <input class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" spellcheck="false" aria-label="${label}"
    aria-autocomplete="list" type="text" role="combobox" aria-expanded="false"></div></div></div></div></div>
    </div></div></div></td></tr>
  `;
}

const hiddenField = (name: string, value: string) => `<input type="hidden" name="${name}" value="${esc(value)}">`;

interface Draft {
  readonly to: readonly DemoPerson[];
  readonly cc: readonly DemoPerson[];
  readonly subject: string;
  readonly fields: string;
  /** The picture on the button that changes the kind; null for a new mail, which has no such button. */
  readonly kind: 'mK' | 'mL' | null;
  readonly region: string;
}

function composerHead({ to, cc, kind }: Draft, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const kindButton =
    kind === null
      ? ''
      : html`
    <div class="Un J-JN-M-I J-J5-Ji L3" role="button" tabindex="1" aria-haspopup="true"
    aria-label="${labels.reply}"><div class="J-J5-Ji J-JN-M-I-Jm"><img class="${kind}" src="${clearDot}" alt="">
    ${icon(kind === 'mK' ? 'replyAll' : 'reply')}</div></div>
  `;
  return html`
    <div class="aoS"><table class="cf Iz" role="presentation"><tbody><tr><td class="Iw"><div class="J-J5-Ji">
    ${kindButton}</div></td><td class="Iy"><div class="fX aiL">
    <table cellpadding="0" class="GS" role="presentation"><tbody>${well('to', labels.toField, to, true)}
    ${well('cc', labels.ccField, cc)}${well('bcc', 'Bcc', [])}</tbody></table></div></td></tr></tbody></table>
    </div>
  `;
}

function composerButtons(options: MailboxOptions, isInline: boolean): string {
  const labels = labelsFor(options.locale);
  const popOut = isInline
    ? html`
    <td class="gU demo-popout"><div class="J-Z-I J-J5-Ji T-I-ax7 T-I" role="button" tabindex="1" data-demo="popout"
    aria-label="${labels.popOut}">${icon('forward')}</div></td>
  `
    : '';
  return html`
    <div class="aDg"><div class="aDj"><div class="aDh"><table class="IZ" cellpadding="0" role="presentation">
    <tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">
    <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-demo="send"
    aria-label="${labels.send}">${labels.send}</div></div></div></td>${popOut}<td class="gU az5">
    <div class="oh J-Z-I J-J5-Ji T-I-ax7 T-I" role="button" tabindex="1" data-demo="discard"
    aria-label="${labels.discard}">${icon('trash')}</div></td></tr></tbody></table></div></div></div>
  `;
}

/** What is the same in the box under a message and in a window over the page. */
function region(draft: Draft, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const isInline = draft.kind !== null;
  const subjectBox = html`
    <div class="aoD az6"${isInline ? ' style="display:none"' : ''}>
    <input name="subjectbox" class="aoT" autocomplete="off" tabindex="1" aria-label="${labels.subject}"
    placeholder="${labels.subject}" value="${esc(draft.subject)}"></div>
  `;
  const body = html`
    <div class="aoX"><table cellpadding="0" class="iN" role="presentation"><tbody><tr><td class="Ap">
    <div class="Ar Au" style="direction: ltr;"><div class="aO7 GP">
    <div class="Am aiL aO9 Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${labels.body}"
    g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false">
    <div><br></div></div></div></div></td></tr></tbody></table></div>
  `;
  return html`
    <div class="aoI" role="region" data-compose-id="${draft.region}" aria-label="${labels.reply}">
    <table cellpadding="0" class="aoP HM" role="presentation"><tbody><tr><td class="I5">
    <form enctype="multipart/form-data" method="POST" class="bAs">${draft.fields}${composerHead(draft, options)}
    ${subjectBox}</form>${body}${composerButtons(options, isInline)}</td></tr></tbody></table></div>
  `;
}

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
  const box = region({ to, cc, subject, fields, kind, region: '9a01' }, options);
  return `<div class="ip adB"><div><div class="M9">${box}</div></div></div>`;
}

/** A new mail in a window over the page, and the same window for one that is moved out of its thread. */
export function gmailComposerWindow(options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const fields = [
    hiddenField('subject', ''),
    hiddenField('composeid', '9b02'),
    hiddenField('from', options.account.address),
    hiddenField('rt', ''),
    hiddenField('rm', ''),
  ].join('');
  const box = region({ to: [], cc: [], subject: '', fields, kind: null, region: '9b02' }, options);
  return html`
    <div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="nH nn">
    <div class="AD" role="dialog" aria-label="${labels.compose}"><div class="aYF demo-window-head">
    <span>${labels.compose}</span><div class="Ha" role="button" tabindex="0" data-demo="close-window"
    aria-label="${labels.close}">×</div></div><div class="aoI-place">${box}</div></div></div></div></div></div></div>
  `;
}
