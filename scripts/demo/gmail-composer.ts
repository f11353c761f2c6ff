import type { DemoMessage, DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { gmailMessageSeed, messageDate } from './gmail-card.ts';
import { gmailWell } from './gmail-recipients.ts';
import { clearDot, esc, html, linesAsBreaks } from './html.ts';
import { icon } from './icons.ts';
import { gmailDecimalId, gmailHexId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { type ReplyKind, replyRecipients } from './reply-recipients.ts';
import { signatureOf } from './signature-of.ts';

const hiddenField = (name: string, value: string) => `<input type="hidden" name="${name}" value="${esc(value)}">`;

interface Draft {
  readonly to: readonly DemoPerson[];
  readonly cc: readonly DemoPerson[];
  readonly subject: string;
  readonly fields: string;
  /** The picture on the button that changes the kind; null for a new mail, which has no such button. */
  readonly kind: 'mK' | 'mL' | null;
  readonly region: string;
  /** What a reply quotes, behind the button for trimmed content; '' for none. */
  readonly history: string;
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
    <table cellpadding="0" class="GS" role="presentation"><tbody>${gmailWell('to', labels.toField, to, true)}
    ${gmailWell('cc', labels.ccField, cc)}${gmailWell('bcc', 'Bcc', [])}</tbody></table></div></td></tr></tbody>
    </table></div>
  `;
}

function composerButtons(options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const button = (cell: string, demo: string, label: string, inner: string) =>
    html`
      <td class="gU ${cell}"><div class="${demo === 'discard' ? 'oh ' : ''}J-Z-I J-J5-Ji T-I-ax7 T-I" role="button" tabindex="1"
      data-demo="${demo}" aria-label="${label}" data-tooltip="${label}">${inner}</div></td>
    `;
  return html`
    <div class="aDg"><div class="aDj"><div class="aDh"><table class="IZ" cellpadding="0" role="presentation">
    <tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">
    <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-demo="send"
    aria-label="${labels.send}">${labels.send}</div></div></div></td>
    ${button('demo-popout', 'popout', labels.popOut, icon('forward'))}
    ${button('demo-plain', 'plain', labels.plainText, 'T')}<td class="gU"><span class="oG aOy"
    data-demo-note="${labels.draftSaved}"></span></td>${button('az5', 'discard', labels.discard, icon('trash'))}</tr>
    </tbody></table></div></div></div>
  `;
}

/** An empty line to write in, an empty one, and the signature. */
const gmailText = (options: MailboxOptions, prefix: string): string =>
  html`
    <div><br></div><div><br></div>${prefix}
    <div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">
    ${signatureOf(options.account)}</div></div>
  `;

/** What is the same in the box under a message and in a window over the page. */
function region(draft: Draft, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const isReply = draft.kind !== null;
  const subjectBox = html`
    <div class="aoD az6"${isReply ? ' style="display:none"' : ''}>
    <input name="subjectbox" class="aoT" autocomplete="off" tabindex="1" aria-label="${labels.subject}"
    placeholder="${labels.subject}" value="${esc(draft.subject)}"></div>
  `;
  const trimmed =
    draft.history === ''
      ? ''
      : html`
        <div class="ajR" role="button" tabindex="1" data-demo="show-quote" aria-label="${labels.trimmed}">
        ${icon('more')}</div><template data-demo-quote>${draft.history}</template>
      `;
  const body = html`
    <div class="aoX"><table cellpadding="0" class="iN" role="presentation"><tbody><tr><td class="Ap">
    <div class="Ar Au" style="direction: ltr;"><div class="aO7 GP">
    <div class="Am aiL aO9 Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${labels.body}"
    g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false">
    ${gmailText(options, isReply ? '' : '<span class="gmail_signature_prefix">-- </span><br>')}</div></div></div>
    ${trimmed}</td></tr></tbody></table></div>
  `;
  return html`
    <div class="aoI" role="region" data-compose-id="${draft.region}" aria-label="${labels.reply}">
    <table cellpadding="0" class="aoP HM" role="presentation"><tbody><tr><td class="I5">
    <form enctype="multipart/form-data" method="POST" class="bAs">${draft.fields}${composerHead(draft, options)}
    ${subjectBox}</form>${body}${composerButtons(options)}</td></tr></tbody></table></div>
  `;
}

function quoted(message: DemoMessage, options: MailboxOptions): string {
  const line = esc(labelsFor(options.locale).attribution(messageDate(message, options), message.from.name));
  return html`
    <div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div>
    <blockquote class="gmail_quote"
    style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">
    ${message.paragraphs.map((paragraph) => `<div>${linesAsBreaks(paragraph)}</div>`).join('')}</blockquote></div>
  `;
}

/** The host's id of a reply that is being written. */
export const gmailDraftId = (thread: DemoThread, kind: ReplyKind): string =>
  `#msg-a:r${gmailDecimalId(`${thread.name}/${kind}`)}`;

/** A reply to the newest message of a thread. */
export function gmailReply(thread: DemoThread, kind: ReplyKind, options: MailboxOptions): string {
  const index = thread.messages.length - 1;
  const seed = gmailMessageSeed(thread, index);
  const { to, cc } = replyRecipients(thread, options.account, kind);
  const subject = `Re: ${thread.subject}`;
  const replied = thread.messages[index];
  const history = replied === undefined ? '' : quoted(replied, options);
  const composeId = gmailHexId(`${thread.name}/${kind}/compose`).slice(2, 7);
  const fields = [
    hiddenField('subject', subject),
    hiddenField('composeid', composeId),
    hiddenField('from', options.account.address),
    hiddenField('draft', gmailDraftId(thread, kind)),
    hiddenField('rt', `#thread-f:${gmailDecimalId(thread.name)}`),
    hiddenField('lts', gmailHexId(thread.name)),
    hiddenField('rm', `#msg-f:${gmailDecimalId(seed)}`),
    hiddenField('uet', history),
    hiddenField('ishtml', '1'),
  ].join('');
  const picture = kind === 'reply-all' ? 'mK' : 'mL';
  return region({ to, cc, subject, fields, kind: picture, region: composeId, history }, options);
}

/** The box under the newest message. */
export const gmailInlineReply = (thread: DemoThread, kind: ReplyKind, options: MailboxOptions): string =>
  `<div class="ip adB"><div><div class="M9">${gmailReply(thread, kind, options)}</div></div></div>`;

/** A mail that answers none. */
export function gmailNewMail(options: MailboxOptions): string {
  const fields = [
    hiddenField('subject', ''),
    hiddenField('composeid', '9b02'),
    hiddenField('from', options.account.address),
    hiddenField('draft', `#msg-a:r${gmailDecimalId('new mail')}`),
    ...['rt', 'lts', 'rm', 'uet'].map((name) => hiddenField(name, '')),
    hiddenField('ishtml', '1'),
  ].join('');
  return region({ to: [], cc: [], subject: '', fields, kind: null, region: '9b02', history: '' }, options);
}
