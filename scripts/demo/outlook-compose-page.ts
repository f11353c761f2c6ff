import { outlookNames } from './composer-names.ts';
import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { draftSaving } from './draft-saving.ts';
import { html } from './html.ts';
import { labelsFor } from './labels.ts';
import { inlineScript } from './mail-headers.ts';
import { outlookChip, outlookComposer, outlookDraftId, outlookNewMail } from './outlook-composer.ts';
import { outlookComposing } from './outlook-composing.ts';
import { outlookEditing } from './outlook-editing.ts';
import { pageStyle } from './page-style.ts';
import { replyKinds } from './reply-recipients.ts';
import { takeLeftDraft } from './take-left-draft.ts';

/** A composer in a window of its own; `draft` is the host's id of the reply, and any other one a new mail. */
export function outlookComposePage(draft: string, threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const replies = threads.flatMap((thread) => replyKinds.map((kind) => ({ thread, kind })));
  const reply = replies.find(({ thread, kind }) => outlookDraftId(thread, kind) === draft);
  const composer = reply === undefined ? outlookNewMail(options) : outlookComposer(reply.thread, reply.kind, options);
  return html`
    <!DOCTYPE html>
    <html lang="${labels.htmlLang.toLowerCase()}" dir="ltr"><head><meta charset="utf-8"><title>Mail - Outlook</title>
    <style>${pageStyle('outlook')}</style></head><body dir="ltr" class="ms-Fabric--isFocusHidden"><div id="app">
    <div class="ms-Fabric root-38"><div class="fui-FluentProvider fui-FluentProvider1" dir="ltr">
    <div class="bIXbC"><div class="jv3KZ demo-own-window">${composer}</div></div></div></div></div>
    <div id="fluent-default-layer-host"></div>
    <template data-demo-chip>${outlookChip({ name: '' }, 0)}</template>${inlineScript(outlookComposing)}${inlineScript(outlookEditing, outlookNames)}
    ${inlineScript(draftSaving, outlookNames)}
    ${inlineScript(takeLeftDraft, outlookNames)}</body></html>
  `;
}
