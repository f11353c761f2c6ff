import { outlookNames } from './composer-names.ts';
import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { discColour, initial } from './disc.ts';
import { draftSaving } from './draft-saving.ts';
import { esc, html } from './html.ts';
import { type IconName, icon } from './icons.ts';
import { outlookConversationId } from './ids.ts';
import { labelsFor } from './labels.ts';
import { inlineScript } from './mail-headers.ts';
import { outlookChip, outlookNewMail } from './outlook-composer.ts';
import { outlookComposing } from './outlook-composing.ts';
import { outlookConversation } from './outlook-conversation.ts';
import { outlookEditing } from './outlook-editing.ts';
import { outlookList } from './outlook-list.ts';
import { outlookRouting } from './outlook-routing.ts';
import { pageStyle } from './page-style.ts';

function header(options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const { name, address } = options.account;
  return html`
    <div id="o365header" class="o365sx-neutral-dark-font">
    <div id="O365_NavHeader" role="banner" class="o365cs-base"><div id="O365_HeaderLeftRegion">
    <a id="O365_AppName" class="o365sx-button" href="/mail/">${icon('mail')}<span>Mail</span></a></div>
    <div id="centerRegion"><div id="O365_SearchBoxContainer_container"><div id="searchBoxId-Mail" role="search">
    ${icon('search')}
    <input id="topSearchInput" type="search" autocomplete="off" aria-label="${labels.search}"
    placeholder="${labels.search}" value=""></div></div></div><div id="O365_HeaderRightRegion">
    <button id="O365_MainLink_Me" type="button" aria-label="${labels.account}: ${esc(name)}" aria-haspopup="true"
    aria-expanded="false" class="mectrl_trigger">
    <span class="mectrl_profilepic" style="background:${discColour(address)}">${esc(initial(name))}</span>
    </button></div></div></div>
  `;
}

function ribbon(options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const button = (label: string, host: string, picture: IconName, main = '') =>
    html`
      <button type="button" class="fui-Button ms-Button${main ? ' demo-main' : ''}"${main} aria-label="${label}">
      <i data-icon-name="${host}" aria-hidden="true">${icon(picture)}</i><span class="textContainer">${label}
      </span></button>
    `;
  return html`
    <div data-app-section="Ribbon" role="region" id="RibbonRoot"><div class="QSIgo">
    ${button(labels.newMail, 'ComposeRegular', 'pen', ' data-demo="compose"')}${button(labels.remove, 'DeleteRegular', 'trash')}
    ${button(labels.archive, 'ArchiveRegular', 'archive')}</div></div>
  `;
}

function folders(threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const address = esc(options.account.address);
  const unread = threads.filter((thread) => thread.unread === true).length;
  const folder = (id: string, name: string, host: string, picture: IconName, count = 0) =>
    html`
      <div id="folder_${id}" class="XVsEB oTkSL z6Kje${id === 'inbox' ? ' qa0eA' : ''}" role="treeitem"
      aria-level="2" aria-selected="${String(id === 'inbox')}" tabindex="0" title="${name}"
      data-folder-name="${host}"${id === 'inbox' ? ' data-demo="inbox"' : ''}>${icon(picture)}
      <span class="gtcPn _8g73 LPIso">${name}</span>${count > 0 ? `<span class="WIYG1">${count}</span>` : ''}
      </div>
    `;
  const root = html`
    <div id="primaryMailboxRoot_014CA82F-FDEF-4C21-9B30-00030000B0BF7BF7@84df9e7f-e9f6-40af-b435-5a1fd2b0c9aa"
    class="XVsEB LPIso fP63B" title="${address}" tabindex="0" role="treeitem" aria-expanded="true" aria-level="1"
    data-folder-name="${address}"><span class="gtcPn _8g73 LPIso">${address}</span></div>
  `;
  const list = [
    folder('inbox', labels.inbox, 'inbox', 'inbox', unread),
    folder('drafts', labels.drafts, 'drafts', 'file'),
    folder('sent', labels.sent, 'sent items', 'send'),
    folder('archive', labels.archive, 'archive', 'archive'),
    folder('deleted', labels.trash, 'deleted items', 'trash'),
    folder('junk', labels.junk, 'junk email', 'warning'),
  ].join('');
  return html`
    <div data-app-section="NavigationPane" class="xNnB8" role="navigation" id="folderPaneDroppableContainer">
    <div class="TPEb7"><div role="tree" class="Yzpdp">${root}${list}</div></div></div>
  `;
}

const leftRail = html`
  <div data-app-section="LeftRail" class="yKGvs" role="navigation" aria-label="Apps">
  <button type="button" aria-label="Mail" aria-pressed="true" class="fui-Button">${icon('mail')}</button>
  <button type="button" aria-label="Calendar" class="fui-Button">${icon('calendar')}</button>
  <button type="button" aria-label="People" class="fui-Button">${icon('people')}</button></div>
`;

/**
 * A page in Outlook's form that lives: rows open conversations under `/mail/inbox/id/<id>`, the pane follows the address a
 * moment later, cards open, a reply editor opens inline. One document serves every address of the host.
 */
export function outlookPage(threads: readonly DemoThread[], options: MailboxOptions): string {
  const labels = labelsFor(options.locale);
  const empty = html`
    <template data-demo-empty><div class="DgQ8I"><div class="gbR4l">${icon('mail')}</div><div class="Vfpc8">
    <div class="rAMKg">${labels.nothingSelected}</div><div class="hIv9B">${labels.nothingSelectedMore}</div></div>
    </div></template>
  `;
  const templates = threads
    .map(
      (thread) =>
        html`
          <template data-demo-view="${outlookConversationId(thread.name)}">${outlookConversation(thread, options)}
          </template>
        `,
    )
    .join('');
  return html`
    <!DOCTYPE html>
    <html lang="${labels.htmlLang.toLowerCase()}" dir="ltr"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <title>Mail - ${esc(options.account.name)} - Outlook</title><style>${pageStyle('outlook')}</style></head>
    <body dir="ltr" class="ms-Fabric--isFocusHidden"><div id="loadingScreen" style="display: none;"></div>
    <div id="app" class="customScrollBar"><div class="ms-Fabric root-38">
    <div class="fui-FluentProvider fui-FluentProvider1" dir="ltr"><div class="bIXbC">${header(options)}
    <div class="WWMrS">${leftRail}<div class="jv3KZ" id="MainModule">${ribbon(options)}
    <div class="YYVSl">${folders(threads, options)}<div class="ZKPrp">
    <div data-app-section="MessageList" class="HKlIw" id="MessageListPane">${outlookList(threads, options)}</div>
    <div role="main" data-app-section="MailReadCompose" class="L72vd" tabindex="-1">
    <div id="ReadingPaneContainerId" class="g_zET customScrollBar"></div></div>
    </div></div></div></div></div></div></div></div><div id="fluent-default-layer-host"></div>
    <div role="alert" aria-live="polite" class="demo-toast" style="display: none;">${labels.notSent}</div>
    ${empty}${templates}<template data-demo-new>${outlookNewMail(options)}</template>
    <template data-demo-chip>${outlookChip({ name: '' }, 0)}</template>
    ${inlineScript(outlookRouting)}${inlineScript(outlookComposing)}${inlineScript(outlookEditing, outlookNames)}
    ${inlineScript(draftSaving, outlookNames)}</body></html>
  `;
}
