import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { esc, html } from './html.ts';
import { outlookConversationTail } from './ids.ts';
import { collapsedCard, expandedCard } from './outlook-card.ts';
import { outlookComposer } from './outlook-composer.ts';
import { replyKinds, replyRecipients } from './reply-recipients.ts';

/** The inside of `#ReadingPaneContainerId` with one conversation open; the composers of its replies wait in templates. */
export function outlookConversation(thread: DemoThread, options: MailboxOptions): string {
  const firstOpen = thread.messages.length - (thread.open ?? 1);
  const cards = thread.messages.map((message, index) => {
    const open = expandedCard(thread, index, message, options);
    if (index >= firstOpen) return `<div class="aVla3"><div aria-expanded="true" class="BS0OK">${open}</div></div>`;
    return html`
      <div class="aVla3"><div aria-expanded="false" class="BS0OK">${collapsedCard(message, options)}</div>
      <template data-demo-open>${open}</template></div>
    `;
  });
  const composers = replyKinds.map(
    (kind) => `<template data-demo-composer="${kind}">${outlookComposer(thread, kind, options)}</template>`,
  );
  const recipients = replyRecipients(thread, options.account, 'reply-all');
  const reply = { from: options.account, ...recipients, daysAgo: 0, time: '12:00' };
  const answered = expandedCard(thread, thread.messages.length, { ...reply, paragraphs: [''] }, options);
  const sent = html`
    <template data-demo-sent><div class="aVla3"><div aria-expanded="true" class="BS0OK">${answered}</div></div>
    </template>
  `;
  return html`
    <div id="ConversationReadingPaneContainer" class="MtujV" tabindex="-1">
    <div data-app-section="ConversationContainer"
    class="Q8TCC yyYQP owaMailComposeEditorScrollContainer customScrollBar" data-is-scrollable="true"
    tabindex="-1"><div class="adPpR mJflQ allowTextSelection"><div class="MshDW m41se"><div class="UUCdJ PKstT">
    <div class="f77rj">
    <span class="JdFsz" title="${esc(thread.subject)}" role="heading" aria-level="3" dir="auto"
    id="CONV_${outlookConversationTail(thread.name)}_SUBJECT">${esc(thread.subject)}</span></div></div></div>
    </div><div class="ZOM9m">${cards.join('')}${composers.join('')}${sent}</div></div></div>
  `;
}
