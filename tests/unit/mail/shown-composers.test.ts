import { describe, expect, test } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { reconstructedPages } from '../../helpers/mail-page-corpus';
import { parseMailPage } from '../../helpers/parse-mail-page';

const adapters = { gmail: gmailAdapter, outlook: outlookAdapter };

/** The composers of the pages that have any: whether they answer the open thread, and whether they have a subject. */
const composers: Readonly<Record<string, string>> = {
  'reconstructed-gmail-compose-new': 'none, subject',
  'reconstructed-gmail-inline-reply': 'this, subject',
  'reconstructed-gmail-popout-compose': 'none, subject',
  'reconstructed-gmail-thread-zh-CN': 'this, subject',
  'reconstructed-outlook-compose-deeplink': 'none, subject',
  'reconstructed-outlook-compose-new': 'none, subject',
  'reconstructed-outlook-inline-reply': 'this',
};
/** Pages without a thread, without a button for a reply, or with a composer of Gmail in its place. */
const noReply = /compose|list|print|split-pane-empty|multi-select|gmail-inline-reply|gmail-thread-zh-CN/;

describe.each(['gmail', 'outlook'] as const)('%s', (provider) => {
  const adapter = adapters[provider];
  test.each(reconstructedPages(provider))('$name', ({ name, html, address }) => {
    const page = parseMailPage(html, address);
    const found = adapter.composers(page, address).map(({ element, editor, subject, thread, isPlain }) => {
      expect(adapter.composerAround(editor)).toBe(element);
      expect(isPlain).toBe(false);
      return `${thread}${subject ? ', subject' : ''}`;
    });
    expect(found.join()).toBe(composers[name] ?? '');
    const [reply, replyAll] = [false, true].map((all) => adapter.replyButton(page, address, all));
    const isMissing = noReply.test(name);
    expect([reply === null, replyAll === null]).toEqual([isMissing, isMissing]);
    expect(isMissing || reply !== replyAll).toBe(true);
  });
});

const inbox = new URL('https://outlook.office.com/mail/inbox');
const button = (icon: string) => `<button><i data-icon-name="${icon}"></i></button>`;
const card = (date: string, buttons: string) =>
  `<div aria-expanded="true"><div id="MSG_abcdefghijk_FROM"><span role="button">Ann&lt;ann@client.example&gt;</span></div>` +
  `<div data-testid="SentReceivedSavedTime">${date}</div>${buttons}` +
  `<div role="document">Hi ${button('ArrowReplyRegular')}</div></div>`;
const replyIn = (cards: string, all = false) => {
  const page = parseMailPage(`<div id="ConversationReadingPaneContainer">${cards}</div>`, inbox);
  const found = outlookAdapter.replyButton(page, inbox, all);
  return found && [...page.querySelectorAll('button')].indexOf(found as HTMLButtonElement);
};
const both = button('ArrowReplyRegular') + button('ArrowReplyAllRegular');

test('Outlook: of several messages the newest is answered, whatever their order', () => {
  const [older, newer] = [card('Mon 2026-10-05 09:40', both), card('Tue 2026-10-06 08:00', both)];
  expect(replyIn(older + newer)).toBe(3);
  expect(replyIn(newer + older)).toBe(0);
  expect(replyIn(newer + older, true)).toBe(1);
});

test('Outlook: without certainty there is no button', () => {
  const dated = card('Mon 2026-10-05 09:40', both);
  expect(replyIn(dated)).toBe(0);
  expect(replyIn(card('05/10/2026 09:40', both) + dated)).toBeNull();
  expect(replyIn(dated + dated)).toBeNull();
  expect(replyIn(card('Mon 2026-10-05 09:40', both + both))).toBeNull();
  expect(replyIn(card('Mon 2026-10-05 09:40', button('ArrowForwardRegular')))).toBeNull();
  expect(replyIn(card('Mon 2026-10-05 09:40', ''))).toBeNull();
  expect(replyIn(card('05/10/2026 09:40', button('ReplyAll20Regular')), true)).toBe(0);
});

test('Outlook: a composer that quotes a mail outside of a thread may answer anything; a field of plain text is one', () => {
  const page = parseMailPage(
    '<div id="docking_InitVisiblePart_0"><div id="editorParent_1"><div contenteditable="true">a<div id="divRplyFwdMsg"></div></div></div></div>' +
      '<div id="docking_InitVisiblePart_1"><div id="editorParent_2"><textarea>Fine.\n-- \nMe</textarea></div></div><div id="docking_InitVisiblePart_2"></div>',
    inbox,
  );
  const found = outlookAdapter.composers(page, inbox);
  expect(found.map(({ thread, isPlain }) => [thread, isPlain])).toEqual([
    ['unknown', false],
    ['none', true],
  ]);
  const [, plain] = found;
  expect(plain && outlookAdapter.readComposer(page, inbox, plain.element)?.body).toBe('Fine.');
});

test('Gmail: a composer names the thread that it answers, wherever it stands', () => {
  const gmail = new URL('https://mail.google.com/mail/u/0/#inbox');
  const composer = (fields: string) =>
    `<div data-compose-id="x">${fields}<div role="textbox" contenteditable="true" g_editable="true"></div></div>`;
  const field = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
  const threads = (heading: string) =>
    gmailAdapter
      .composers(
        parseMailPage(
          heading +
            composer(field('rt', '#thread-f:1878564588749093640')) +
            composer(field('lts', '1a12008a58047b09')) +
            composer(field('rt', '#thread-a:r12')) +
            composer(field('rt', '') + field('rm', '')),
          gmail,
        ),
        gmail,
      )
      .map(({ thread }) => thread);
  expect(threads('<h2 class="hP" data-legacy-thread-id="1a12008a58047b08">Plan</h2>')).toEqual([
    'this',
    'other',
    'unknown',
    'none',
  ]);
  expect(threads('')).toEqual(['unknown', 'unknown', 'unknown', 'none']);
});
