import type { DraftDocument } from '@/lib/domain/draft-document';
import { buildDraftNodes } from './build-draft-nodes';
import type { MailAdapter, ShownComposer } from './mail-adapter';
import { writeDraft } from './write-draft';
import { writePlain } from './write-plain';

/** The host has opened a reply after so many ms, or does not. */
const openWait = 5_000;
/** A composer that was just opened is looked at so often (ms); alike twice, it has its signature and its quotes. */
const lookEvery = 100;

type ReplyKind = 'reply' | 'reply-all';

/** What the sidebar asks for, as the link between both names it. */
export interface DraftOrder {
  /** Of the reading for which the draft was made. */
  readonly thread: { readonly id: string | null; readonly subject: string | null };
  /** A composer by its id, or the host's own reply, which is opened first. */
  readonly into: { readonly composer: string } | { readonly open: ReplyKind };
  /** For a new mail that has none yet. */
  readonly subject: string | null;
  readonly document: DraftDocument;
  /** The same as plain text. */
  readonly text: string;
  /** ms since 1970; later nothing is begun. */
  readonly until: number;
}

export type DraftOutcome = 'done' | 'plain' | 'thread-changed' | 'composer-gone' | 'no-reply' | 'not-taken';

export interface InsertOptions {
  readonly adapter: MailAdapter;
  readonly page: Document;
  readonly signal: AbortSignal;
  /** The composer with this id (./watch-composers). */
  readonly find: (id: string) => Element | null;
}

export interface Inserted {
  readonly outcome: DraftOutcome;
  /** Into which it went; null when it went into none. */
  readonly composer: Element | null;
}

/**
 * Puts a draft into one composer, or into the host's own reply, which it opens. Nothing is written while another thread is
 * open than the draft is for. Never touches recipients, never sends, and clicks nothing but that one button.
 */
export async function insertDraft(order: DraftOrder, options: InsertOptions): Promise<Inserted> {
  const { adapter, page } = options;
  const { into, thread, subject } = order;
  const fail = (outcome: DraftOutcome): Inserted => ({ outcome, composer: null });
  const element = 'composer' in into ? options.find(into.composer) : await openReply(order, into.open, options);
  // With nothing waited for between this look and the writing.
  if (!isOpen(thread, options)) return fail('thread-changed');
  if (Date.now() >= order.until) return fail('not-taken');
  const composer = element?.isConnected && composers(options).find((each) => each.element === element);
  if (!composer) return fail('open' in into ? 'no-reply' : 'composer-gone');
  if (composer.thread === 'other' || ('open' in into && composer.thread !== 'this')) return fail('thread-changed');

  const { editor, isPlain } = composer;
  const lines = order.text.split('\n').map((text) => [{ text }]);
  const draft = buildDraftNodes(page, isPlain ? [{ kind: 'paragraph', lines }] : order.document);
  const isWritten =
    editor.tagName === 'TEXTAREA'
      ? writePlain(editor as HTMLTextAreaElement, order.text)
      : await writeDraft(editor, draft, order.text, adapter);
  if (!isWritten) return fail('not-taken');
  if (subject && composer.thread === 'none') nameMail(composer.subject, subject);
  return { outcome: isPlain ? 'plain' : 'done', composer: composer.element };
}

const composers = ({ adapter, page }: InsertOptions): ShownComposer[] =>
  adapter.composers(page, new URL(page.location.href));

function isOpen({ id, subject }: DraftOrder['thread'], { adapter, page, signal }: InsertOptions): boolean {
  const reading = adapter.readPage(page, new URL(page.location.href));
  return !signal.aborted && reading.threadId === id && (id !== null || reading.subject === subject);
}

/** The page's own hold on the field's value is not asked: this world has another one. */
function nameMail(field: HTMLInputElement | null, subject: string): void {
  if (!field || field.value.trim()) return;
  field.value = subject;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses the host's button and waits for the composer that comes of it; null when there is no such button, or none comes. */
async function openReply(
  { thread, until }: DraftOrder,
  kind: ReplyKind,
  options: InsertOptions,
): Promise<Element | null> {
  const { adapter, page } = options;
  if (!isOpen(thread, options) || Date.now() >= until) return null;
  const button = adapter.replyButton(page, new URL(page.location.href), kind === 'reply-all');
  if (!button) return null;
  const known = new Set(composers(options).map(({ element }) => element));
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  }
  let last: string | null = null;
  // By the clock: a tab that nobody sees wakes once in a second.
  const end = Math.min(Date.now() + openWait, until);
  while (Date.now() < end && isOpen(thread, options)) {
    const opened = composers(options).find(({ element }) => !known.has(element));
    const text = opened?.editor.textContent ?? null;
    if (opened && text === last) return opened.element;
    last = text;
    await new Promise((wake) => setTimeout(wake, lookEvery));
  }
  return null;
}
