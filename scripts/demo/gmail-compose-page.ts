import { gmailNames } from './composer-names.ts';
import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { draftSaving } from './draft-saving.ts';
import { gmailDraftId, gmailNewMail, gmailReply } from './gmail-composer.ts';
import { gmailComposing } from './gmail-composing.ts';
import { gmailForms } from './gmail-forms.ts';
import { gmailChip } from './gmail-recipients.ts';
import { esc, html } from './html.ts';
import { labelsFor } from './labels.ts';
import { inlineScript } from './mail-headers.ts';
import { pageStyle } from './page-style.ts';
import { replyKinds } from './reply-recipients.ts';
import { takeLeftDraft } from './take-left-draft.ts';

/** A composer in a window of its own; `draft` is the host's id of the reply, and any other one a new mail. */
export function gmailComposePage(draft: string, threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const replies = threads.flatMap((thread) => replyKinds.map((kind) => ({ thread, kind })));
  const reply = replies.find(({ thread, kind }) => gmailDraftId(thread, kind) === draft);
  const region = reply === undefined ? gmailNewMail(options) : gmailReply(reply.thread, reply.kind, options);
  const subject = reply === undefined ? labels.compose : `Re: ${reply.thread.subject}`;
  return html`
    <!DOCTYPE html>
    <html lang="${labels.htmlLang}"><head><meta charset="utf-8">
    <title>${esc(subject)} - ${esc(options.account.address)} - Gmail</title><style>${pageStyle('gmail')}</style></head>
    <body class="aAU xE xp" dir="ltr"><div class="vI8oZc yL"><div class="nH"><div class="nH"><div class="nH">
    <div class="no"><div class="nH nn bkK"><div class="nH"><div class="nH demo-own-window" role="main">
    <div class="nH Hd" role="dialog"><div class="nH"><div class="aaZ"><div class="M9">${region}</div></div></div></div>
    </div></div></div></div></div></div></div></div>
    <template data-demo-chip>${gmailChip({ name: '', address: '' })}</template>
    ${inlineScript(gmailComposing)}${inlineScript(gmailForms)}${inlineScript(draftSaving, gmailNames)}
    ${inlineScript(takeLeftDraft, gmailNames)}</body></html>
  `;
}
