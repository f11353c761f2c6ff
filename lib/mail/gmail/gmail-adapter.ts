import type { PageReading } from '@/lib/domain/thread';
import { blankReading } from '@/lib/mail/blank-reading';
import { cleanText } from '@/lib/mail/clean-text';
import type { MailAdapter, PageGlance, TextPlace } from '@/lib/mail/mail-adapter';
import { withKey } from '@/lib/mail/reading-key';
import { selectParts } from '@/lib/mail/select-part';
import { findComposers, findReplyButton } from './find-composers';
import { findThread } from './find-thread';
import { addressThreadId, addressToken, hexId, legacyId } from './gmail-ids';
import { judgeDraft } from './is-quoted';
import { readAccount } from './read-account';
import { composerAround, composerOf, findEditors, readCompose } from './read-compose';
import { bodyOf, cardState, messageId } from './read-message';
import { readPrinted } from './read-print';
import { headingThreadId, readThread } from './read-thread';
import { viewOfAddress, viewOfPage } from './read-view';
import { gmailParts } from './selectors';

const languageOf = (page: Document): string => page.documentElement.lang || 'en';

/** Reads Gmail's mailbox, its windows of their own, the print page and the page of a clipped message. */
export const gmailAdapter: MailAdapter = {
  provider: 'gmail',

  glance(page, address) {
    try {
      return glance(page, address);
    } catch {
      return { key: address.href, token: null, shown: null };
    }
  },

  readPage(page, address) {
    try {
      const own = viewOfAddress(address);
      return own === 'print' || own === 'message-full' ? readOwnPage(page, address, own) : readMailbox(page, address);
    } catch {
      return { ...blankReading('gmail', address, 'unreadable'), health: ['gmail.reading:missing'] };
    }
  },

  textArea: (page) => findThread(page, selectParts('gmail', gmailParts))?.area ?? null,
  composerAround,
  composers: findComposers,
  judgeOwn: judgeDraft,
  pastes: false,
  replyButton: (page, _address, all) => findReplyButton(page, all),
  discardButton: '.oh',

  readComposer(_page, address, composer) {
    const find = selectParts('gmail', gmailParts);
    const editor = composer.matches('[role="textbox"]') ? composer : find.one('editor', composer);
    const isWindow = viewOfAddress(address) === 'window' && !composer.closest('[role="listitem"]');
    return editor && readCompose(editor, find, isWindow);
  },

  messageAt(node) {
    try {
      return messageAt(node);
    } catch {
      return null;
    }
  },
};

function glance(page: Document, address: URL): PageGlance {
  const find = selectParts('gmail', gmailParts);
  const thread = findThread(page, find);
  const [editor = null] = findEditors(page, find);
  const composer = editor && composerOf(editor);
  const cards = (thread?.cards ?? []).map((card) => {
    const body = card.querySelector('.a3s');
    return `${cardState(card)[0]}${card.querySelector('[data-message-id]')?.getAttribute('data-message-id')}${body?.childNodes.length}`;
  });
  const heading = thread?.heading ?? null;
  const open =
    headingThreadId(heading) ?? heading?.getAttribute('data-thread-perm-id') ?? heading?.textContent ?? 'open';
  const compose = composer && [
    composer.getAttribute('data-compose-id'),
    composer.querySelectorAll('[role="option"]').length,
  ];
  return {
    key: `${address.href} ${page.readyState} ${heading?.textContent} ${cards} ${compose}`,
    token: addressToken(address),
    shown: thread && open,
  };
}

function messageAt(node: Node): TextPlace | null {
  const page = node.ownerDocument;
  const find = selectParts('gmail', gmailParts);
  const card = page && findThread(page, find)?.cards.find((each) => each.contains(node));
  const body = card && cardState(card) === 'expanded' ? bodyOf(card, find) : null;
  return card && body?.contains(node) ? { id: messageId(card, body) } : null;
}

function readMailbox(page: Document, address: URL): PageReading {
  const find = selectParts('gmail', gmailParts);
  const open = findThread(page, find);
  const [editor = null] = findEditors(page, find);
  const view = viewOfPage(page, address, open);
  const thread = open ? readThread(open, find, languageOf(page)) : { subject: null, messages: [] };
  const loading = addressToken(address) !== null || (view === 'popout-thread' && page.readyState === 'loading');
  const nothingOpen = open ? 'unreadable' : loading ? 'not-ready' : 'list';
  return withKey({
    ...blankReading('gmail', address, thread.messages.length > 0 ? 'thread' : nothingOpen),
    view,
    account: readAccount(page, find),
    ...thread,
    threadId: open && (headingThreadId(open.heading) ?? addressThreadId(address)),
    compose: editor && readCompose(editor, find, view === 'popout-compose'),
    health: find.health(),
  });
}

/** Ids of these pages are only in the address. */
function readOwnPage(page: Document, address: URL, view: 'print' | 'message-full'): PageReading {
  const find = selectParts('gmail', gmailParts);
  const tables = find.all('printed', page, (table) => !table.parentElement?.closest('table'));
  const messages = tables.map((table) => readPrinted(table, languageOf(page)));
  const [first] = messages;
  const id = address.searchParams.get('permmsgid');
  const full = view === 'message-full';
  const subject = full ? page.title : find.need('printSubject', page)?.textContent;
  return withKey({
    ...blankReading('gmail', address, first ? 'thread' : 'unreadable'),
    view,
    account: full ? null : readAccount(page, find),
    subject: cleanText(subject),
    threadId: full ? null : addressThreadId(address),
    messages: full && first ? [{ ...first, id: legacyId(id) ?? hexId(id) }] : messages,
    health: find.health(),
  });
}
