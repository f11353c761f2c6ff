import type { Compose, PageReading, Provider } from '@/lib/domain/thread';
import type { PageSign } from './page-settling';
import type { Verdict } from './read-text';

/** What can be told about the page without reading it. */
export interface PageGlance extends PageSign {
  /** Changes whenever a reading might: address, open thread, cards and their state, composers. */
  readonly key: string;
}

/** Where in the open thread a text stands. `id` is the `Message.id` of its reading: null where the page does not say. */
export interface TextPlace {
  readonly id: string | null;
}

/** A composer that is shown, as far as something can be put into it. */
export interface ShownComposer {
  /** The same element that `composerAround` gives for any part of it. */
  readonly element: Element;
  /** Holds the text; a `textarea` where the host has nothing else. */
  readonly editor: HTMLElement;
  readonly subject: HTMLInputElement | null;
  readonly isPlain: boolean;
  /** Whether it answers the open thread, another one, none (a new mail), or the page does not say. */
  readonly thread: 'this' | 'other' | 'none' | 'unknown';
}

/** What differs between the mail hosts. Everything else of the content script is written once. */
export interface MailAdapter {
  readonly provider: Provider;
  /**
   * Cheap enough for every animation frame: a few selectors, no text. Never throws.
   * An adapter that can compare address and page itself gives `token: null` where both agree.
   */
  glance(page: Document, address: URL): PageGlance;
  /**
   * Reads what the page shows now. Never throws, never returns HTML, never guesses: what the page does not say is null.
   * Costs no more than the open thread: no search over the whole document per message.
   */
  readPage(page: Document, address: URL): PageReading;
  /**
   * The element that holds the text of the open thread, to see whether the sidebar covers it; null when nothing is open.
   */
  textArea(page: Document): Element | null;
  /** The composer around an element of the host's own page; null outside of one, and in the text of a mail. Costs a few steps upwards. */
  composerAround(element: Element): Element | null;
  /** Reads one composer as `readPage` reads the one in front; null when it holds no text field any longer. Never throws. */
  readComposer(page: Document, address: URL, composer: Element): Compose | null;
  /** The composers that are shown, the one in front first. Costs as much as a glance. */
  composers(page: Document, address: URL): ShownComposer[];
  /** Tells the user's own words in an editor from signature and quoted history. */
  readonly judgeOwn: (element: Element) => Verdict;
  /** Whether the host's editor keeps its own history of changes, and takes a paste for one of them. */
  readonly pastes: boolean;
  /**
   * The host's own button that opens a reply (to all) to the newest message that is shown in full. Null unless exactly one
   * is certainly it.
   */
  replyButton(page: Document, address: URL, all: boolean): HTMLElement | null;
  /** The host's own button that throws a draft away. */
  readonly discardButton: string;
  /**
   * The message of the open thread whose text holds `node`; null where `node` is in no such text. Never throws.
   * Costs as much as a glance.
   */
  messageAt(node: Node): TextPlace | null;
}
