import type { MailboxOptions } from './demo-thread.ts';
import { gmailNewMail } from './gmail-composer.ts';
import { esc, html } from './html.ts';
import { labelsFor } from './labels.ts';

/** A composer with the frame that it has over the page. */
export function gmailDialog(region: string, options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const button = (classes: string, demo: string, label: string, sign: string) =>
    `<span class="${classes}" role="button" tabindex="0" data-demo="${demo}" aria-label="${esc(label)}">${sign}</span>`;
  return html`
    <div class="nH Hd" role="dialog" aria-label="${labels.compose}" tabindex="-1"><div class="nH">
    <div class="nH Hy aXJ demo-window-head"><span class="Hp">${labels.compose}</span><span class="Hm">
    ${button('Hq aUG', 'fullscreen', labels.fullScreen, '⤢')}${button('Ha', 'close-window', labels.close, '×')}</span>
    </div><div class="aaZ"><div class="M9">${region}</div></div></div></div>
  `;
}

/** A new mail in a window over the page, and the same window for one that is moved out of its thread. */
export const gmailComposerWindow = (options: MailboxOptions): string =>
  html`
    <div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="nH nn"><div class="AD">
    <div class="nH">${gmailDialog(gmailNewMail(options), options)}</div></div></div></div></div></div></div>
  `;
