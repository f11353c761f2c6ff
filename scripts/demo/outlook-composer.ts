import type { DemoPerson, DemoThread, MailboxOptions } from './demo-thread.ts';
import { esc, html } from './html.ts';
import { icon } from './icons.ts';
import { outlookMessageTail } from './ids.ts';
import { labelsFor } from './labels.ts';
import { type ReplyKind, replyRecipients } from './reply-recipients.ts';
import { signatureOf } from './signature-of.ts';

/** The chips of a reply carry the name only, as in the host; those that are typed, the address. */
export const outlookChip = ({ name }: Pick<DemoPerson, 'name'>, index: number): string =>
  html`
    <span id="REK0000${index}" class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1 _EId_REK0000${index}"
    contenteditable="false" aria-label="${esc(name)}" draggable="true"><div class="wellItemText-284">
    <span class="ms-Persona-details" role="presentation"></span><span class="textContainer-285">${esc(name)}
    </span></div></span>
  `;

const well = (tail: string, field: 'TO' | 'CC', label: string, people: readonly DemoPerson[]) =>
  html`
    <div class="VPeS4"><button type="button" class="fui-Button ms-Button" aria-label="${label}"><span>${label}
    </span></button><div role="group" class="___Mc4z" id="MSG_${tail}_${field}">
    <div aria-label="${label}" class="Bn2jj EditorClass" role="textbox" aria-multiline="true"
    contenteditable="true" spellcheck="false" tabindex="0">${people.map(outlookChip).join('')}\u200b<br></div></div>
    </div>
  `;

interface Draft {
  /** Tail of the ids. */
  readonly tail: string;
  readonly place: number;
  readonly to: readonly DemoPerson[];
  readonly cc: readonly DemoPerson[];
  /** Null where no subject is asked for. */
  readonly subject: string | null;
  readonly history: string;
}

function composer({ tail, place, to, cc, subject, history }: Draft, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const buttons = html`
    <div class="Q6gkZ">
    <div class="fui-SplitButton ms-Button--primary" role="group" data-testid="ComposeSendButton">
    <button type="button" class="fui-Button ms-Button fui-SplitButton__primaryActionButton" data-demo="send"
    aria-label="${labels.send}"><i data-icon-name="SendRegular" aria-hidden="true">${icon('send')}</i>
    <span class="textContainer">${labels.send}</span></button></div>
    <button type="button" id="discardCompose" class="fui-Button ms-Button" data-demo="discard"
    aria-label="${labels.discard}"><i data-icon-name="DeleteRegular">${icon('trash')}</i></button>
    <button type="button" class="fui-Button ms-Button" data-demo="popout" aria-label="${labels.openWindow}">
    <i data-icon-name="OpenRegular">${icon('forward')}</i></button>
    <span class="demo-note" data-demo-note="${labels.draftSaved}"></span></div>
  `;
  const cover = cc.length > 0 ? well(tail, 'CC', labels.ccField, cc) : '';
  const subjectBox =
    subject === null
      ? ''
      : html`
        <input type="text" id="MSG_${tail}_SUBJECT" class="fui-Input__input" aria-label="${labels.subject}"
        placeholder="${labels.subject}" value="${esc(subject)}">
      `;
  return html`
    <div id="docking_InitVisiblePart_${place}"
    class="owaMailComposeEditorScrollContainer customScrollBar t8fDr">
    <div data-app-section="MailCompose" class="BHzCP" tabindex="-1">
    <div data-app-section="ComposeForm" class="dMm6A">${buttons}
    <div data-app-section="Form_Content" class="pWJ6S"><div class="HxLGX">${well(tail, 'TO', labels.toField, to)}
    ${cover}${subjectBox}</div><div id="editorParent_${place + 1}" class="BCxPr">
    <div role="textbox" aria-multiline="true" aria-label="${labels.body}" contenteditable="true" dir="ltr"
    tabindex="0" spellcheck="false" class="dFCbN kVPBW customScrollBar"><div class="elementToProof"><br></div>
    <div class="elementToProof"><br></div><div id="Signature" class="elementToProof">${signatureOf(options.account)}
    </div>${history}</div></div></div></div></div></div>
  `;
}

/** The host's id of a reply that is being written. */
export const outlookDraftId = (thread: DemoThread, kind: ReplyKind): string =>
  outlookMessageTail(`${thread.name}/${kind}/draft`);

/** A reply to the newest message of a conversation. */
export function outlookComposer(thread: DemoThread, kind: ReplyKind, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const tail = outlookDraftId(thread, kind);
  const { to, cc } = replyRecipients(thread, options.account, kind);
  const newest = thread.messages.at(-1);
  const history =
    newest === undefined
      ? ''
      : html`
        <div id="appendonsend"></div><hr style="display: inline-block; width: 98%;">
        <div id="divRplyFwdMsg" dir="ltr"><b>${labels.from}:</b> ${esc(newest.from.name)}<br><b>
        ${labels.subject}:</b> ${esc(thread.subject)}</div><div class="elementToProof">
        ${esc(newest.paragraphs.join(' '))}</div>
      `;
  return composer({ tail, place: 0, to, cc, subject: null, history }, options);
}

/** A new mail, in the reading pane. */
export const outlookNewMail = (options: MailboxOptions): string =>
  composer({ tail: outlookMessageTail('new mail'), place: 4, to: [], cc: [], subject: '', history: '' }, options);
