import { gmailNames } from './composer-names.ts';
import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { discImage } from './disc.ts';
import { draftSaving } from './draft-saving.ts';
import { gmailComposerWindow } from './gmail-compose-window.ts';
import { gmailComposing } from './gmail-composing.ts';
import { gmailForms } from './gmail-forms.ts';
import { gmailList } from './gmail-list.ts';
import { gmailChip } from './gmail-recipients.ts';
import { gmailRouting } from './gmail-routing.ts';
import { gmailThread } from './gmail-thread.ts';
import { esc, html } from './html.ts';
import { type IconName, icon } from './icons.ts';
import { gmailUrlId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { inlineScript } from './mail-headers.ts';
import { pageStyle } from './page-style.ts';

function header(options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const { name, address } = options.account;
  const account = html`
    <a class="gb_B gb_Za gb_1" aria-label="${labels.account}: ${esc(name)}  \n(${esc(address)})"
    href="https://accounts.google.com/SignOutOptions?hl=en" tabindex="0" role="button" aria-expanded="false">
    <img class="gb_Q gbii" src="${discImage(name, address)}" alt="" aria-hidden="true"></a>
  `;
  return html`
    <header class="gb_Fa gb_Ea gb_Wd gb_Oc" ng-non-bindable="" id="gb" role="banner">
    <div class="gb_Lc" role="button" tabindex="0" aria-label="Menu">${icon('menu')}</div>
    <a class="demo-brand" href="#inbox">${icon('mail')}<span>Mail</span></a>
    <form class="gb_Fe gb_Ge" role="search">${icon('search')}
    <input class="gb_Je aJh" aria-label="${labels.search}" placeholder="${labels.search}" name="q" type="text"
    autocomplete="off"></form><div class="gb_vd gb_fb gb_vc">${account}</div></header>
  `;
}

function folder(name: string, hash: string, picture: IconName, count: number, isHere: boolean): string {
  return html`
    <div class="TK"><div class="aim${isHere ? ' ain' : ''}"><div class="TO${isHere ? ' nZ aiq' : ''}">
    <div class="TN bzz aHS-bnt"><div class="qj qr">${icon(picture)}</div><div class="aio UKr6le">
    <span class="nU${isHere ? ' n1' : ''}">
    <a href="https://mail.google.com/mail/u/0/#${hash}" class="J-Ke n0" target="_top" draggable="false">${name}
    </a></span><div class="bsU">${count || ''}</div></div></div></div></div></div>
  `;
}

function navigation(threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const unread = threads.filter((thread) => thread.unread === true).length;
  const folders = [
    folder(labels.inbox, 'inbox', 'inbox', unread, true),
    folder(labels.starred, 'starred', 'star', 0, false),
    folder(labels.snoozed, 'snoozed', 'clock', 0, false),
    folder(labels.sent, 'sent', 'send', 0, false),
    folder(labels.drafts, 'drafts', 'file', 0, false),
  ].join('');
  return html`
    <div class="aeN WR a6o anZ nH oy8Mbf nn" role="navigation"><div class="aqn aIH"><div class="nM">
    <div class="aic"><div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm" data-demo="compose">${icon('pen')}
    ${labels.compose}</div></div></div></div><div class="yJ"><div class="ajl aib aZ6"><div class="wT">
    <div class="n3"><div class="byl">${folders}</div></div></div></div></div></div></div>
  `;
}

function toolbars(threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const button = (classes: string, act: string, label: string, picture: IconName, demo = '') =>
    html`
      <div class="T-I J-J5-Ji ${classes} T-I-ax7" act="${act}" role="button" tabindex="0"${demo}
      data-tooltip="${label}" aria-label="${label}">${icon(picture)}</div>
    `;
  const bar = (kind: string, inner: string, hidden: boolean) =>
    html`
      <div class="D E G-atb PY" gh="tm" data-demo-bar="${kind}"${hidden ? ' style="display: none;"' : ''}>
      <div class="nH aqK"><div class="Cq aqL" gh="mtb">${inner}</div></div></div>
    `;
  const count = html`
    <div class="ar5 J-J5-Ji"><span class="Di"><span class="ts">1</span>–<span class="ts">${threads.length}</span>
    </span></div>
  `;
  const threadButtons = `${button('lS mA', '19', labels.back, 'back', ' data-demo="back"')}${button('lR L3', '7', labels.archive, 'archive')}${button('nX L3', '10', labels.remove, 'trash')}`;
  return bar('list', count, false) + bar('thread', threadButtons, true);
}

/**
 * A page in Gmail's form that lives: rows open conversations under `#inbox/<id>`, cards open and close, a reply box opens
 * inline, and views already visited stay hidden in the page. One document serves every address of the host.
 */
export function gmailPage(threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const { address } = options.account;
  const templates = threads
    .map(
      (thread) =>
        html`
          <template data-demo-view="${gmailUrlId(thread.name)}" data-demo-title="${esc(thread.subject)}">
          ${gmailThread(thread, options)}</template>
        `,
    )
    .join('');
  return html`
    <!DOCTYPE html>
    <html lang="${labels.htmlLang}" class="xG"><head><meta charset="utf-8">
    <title>${labels.inbox} - ${esc(address)} - Gmail</title>
    <meta name="viewport" content="width=device-width"><style>${pageStyle('gmail')}</style></head>
    <body class="aAU " dir="ltr"><div id="loading" style="display: none;">
    <div class="cmsg"><div class="msg">Loading ${esc(address)}…</div></div></div>
    <div class="vI8oZc yL"><div class="nH bAw nQ"><div class="nH">
    <div class="nH oy8Mbf qp"><div class="w-asV bbg aiw">${header(options)}</div></div>
    <div class="nH aqk aql bkL"><div class="no">${navigation(threads, options)}
    <div class="nH bkK nn"><div class="nH"><div class="nH ar4 z">
    <div class="aeI"><div class="aeH">${toolbars(threads, options)}</div></div>
    <div class="AO"><div class="Tm aeJ"><div class="aeF"><div class="nH">${gmailList(threads, options)}</div></div></div></div>
    </div></div></div></div></div></div></div></div>
    <div class="b8 UC vh0y7e" role="alert" aria-live="assertive"><div class="J-J5-Ji">
    <div class="vh" style="display: none;"><span class="aT"><span class="bAq">${labels.notSent}</span></span>
    <span class="ag a8k" role="link" tabindex="0" data-demo="undo">${labels.undo}</span></div>
    </div></div>${templates}<template data-demo-window>${gmailComposerWindow(options)}</template>
    <template data-demo-chip>${gmailChip({ name: '', address: '' })}</template>
    ${inlineScript(gmailRouting, { address, inbox: labels.inbox })}${inlineScript(gmailComposing)}
    ${inlineScript(gmailForms)}${inlineScript(draftSaving, gmailNames)}</body></html>
  `;
}
