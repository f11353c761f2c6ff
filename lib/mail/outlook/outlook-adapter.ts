import type { Message, PageReading } from '@/lib/domain/thread';
import { blankReading } from '@/lib/mail/blank-reading';
import { cleanText } from '@/lib/mail/clean-text';
import type { MailAdapter, PageGlance, TextPlace } from '@/lib/mail/mail-adapter';
import { mailLimits } from '@/lib/mail/mail-limits';
import { withKey } from '@/lib/mail/reading-key';
import { isHostPart } from './find-cards';
import { findOutlookComposers, findOutlookReplyButton } from './find-outlook-composers';
import { judgeOwnText } from './judge-mail-text';
import { nameAddresses } from './name-addresses';
import type { OpenThread } from './open-thread';
import { outlookGlance } from './outlook-glance';
import { composerRoot, docked, mailText } from './outlook-parts';
import { findOutlookState, type OutlookState } from './outlook-state';
import { readOutlookAccount } from './read-outlook-account';
import { readOutlookCompose } from './read-outlook-compose';
import { bodyOf, isExpanded, messageTail, readOutlookMessage } from './read-outlook-message';

const provider = 'outlook';

/** Reads Outlook on the web, for work and for home. */
export const outlookAdapter: MailAdapter = {
  provider,
  glance(page: Document, address: URL): PageGlance {
    try {
      return outlookGlance(findOutlookState(page, address));
    } catch {
      return { token: null, shown: null, key: 'unreadable' };
    }
  },
  readPage(page: Document, address: URL): PageReading {
    try {
      return read(findOutlookState(page, address), address);
    } catch {
      return { ...blankReading(provider, address, 'unreadable'), health: ['outlook.page:missing'] };
    }
  },
  textArea: (page: Document): Element | null =>
    findOutlookState(page, new URL(page.location.href)).open?.container ?? null,
  composerAround: (element) => {
    const composer = element.closest(docked) ?? element.closest(composerRoot);
    return composer?.closest(mailText) ? null : composer;
  },
  composers: (page, address) => findOutlookComposers(findOutlookState(page, address)),
  judgeOwn: judgeOwnText,
  pastes: true,
  replyButton: (page, address, all) => findOutlookReplyButton(findOutlookState(page, address), all),
  discardButton: '#discardCompose',
  readComposer(page, url, composer) {
    const { find, open, address } = findOutlookState(page, url);
    if (!find.one('composerText', composer)) return null;
    // People of the messages would tell a reply from a reply to all; reading them costs more than that is worth here.
    const thread = open?.container.contains(composer) ? [] : null;
    return readOutlookCompose(find, composer, { isWindow: address.window !== 'mailbox', thread });
  },
  messageAt(node: Node): TextPlace | null {
    try {
      return messageAt(node);
    } catch {
      return null;
    }
  },
};

function messageAt(node: Node): TextPlace | null {
  const page = node.ownerDocument;
  if (!page) return null;
  const { find, open, status } = findOutlookState(page, new URL(page.location.href));
  const card = status === 'thread' ? open?.cards.find((each) => each.contains(node)) : null;
  const body = card && bodyOf(find, card);
  return card && body?.contains(node) && isExpanded(card, body) ? { id: messageTail(card) } : null;
}

function read(state: OutlookState, url: URL): PageReading {
  const { find, page, open, composer, address } = state;
  const shown = state.status === 'thread' ? open : null;
  const messages = shown ? readMessages(state, shown) : [];
  const thread = composer && open?.container.contains(composer) ? messages : null;
  // Whoever wrote cannot be told from any card: better to say so than to show a thread without people.
  const status = shown && messages.every(({ from }) => from === null) ? 'unreadable' : state.status;
  return withKey({
    ...blankReading(provider, url, status),
    view: state.view,
    account: readOutlookAccount(find, page),
    subject: shown && readSubject(state, shown),
    threadId: shown?.threadId ?? null,
    messages,
    compose: composer && readOutlookCompose(find, composer, { isWindow: address.window !== 'mailbox', thread }),
    health: find.health(),
  });
}

function readMessages({ find, page }: OutlookState, { cards, row }: OpenThread): Message[] {
  const language = page.documentElement.lang || 'en';
  const newest = cards.slice(-mailLimits.messages);
  return nameAddresses(
    newest.map((card) => readOutlookMessage(find, card, language)),
    row,
  );
}

function readSubject({ find }: OutlookState, { container }: OpenThread): string | null {
  // With conversation view off the heading stands beside the container, not in it.
  const heading = find.need('subject', container.parentElement ?? container, isHostPart);
  return cleanText(heading?.getAttribute('title')) ?? cleanText(heading?.textContent);
}
