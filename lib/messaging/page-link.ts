import * as z from 'zod/mini';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { loggedKinds } from '@/lib/domain/logged-kind';
import { longText } from '@/lib/domain/record';
import { compose, pageReading, threadLimits } from '@/lib/domain/thread';

export { panelPortName } from './panel-port';

/** Made by the content script and never used again: a sidebar that comes later, or a second one, means the same composer by it. */
const composerId = z.string().check(z.minLength(1), z.maxLength(60));

/** A composer in which somebody writes. */
export const openComposer = z.extend(compose, { id: composerId });
export type OpenComposer = z.infer<typeof openComposer>;

/** A composer into which a draft could go. */
export const foundComposer = z.strictObject({
  id: composerId,
  ...z.omit(compose, { body: true }).shape,
  /** Whether words of the user's own are in it, signature and quoted history apart. */
  hasText: z.boolean(),
  /** Plain text only. */
  isPlain: z.boolean(),
  /** `this`: it answers the open thread. `none`: a new mail. `unknown`: the page does not say. */
  thread: z.enum(['this', 'other', 'none', 'unknown']),
});
export type FoundComposer = z.infer<typeof foundComposer>;

/** Of a question or an order, made by the sidebar. */
const askId = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * What became of an order. `done`: read back, it is there; `plain`: as plain text. `thread-changed`: another thread is open
 * than the draft is for, or the composer answers another. `composer-gone`, `no-reply`: nothing to put it into, or no button of
 * the host's that is certainly the one. `not-taken`: it could not be read back; what was there before is there still.
 */
export const insertOutcome = z.enum(['done', 'plain', 'thread-changed', 'composer-gone', 'no-reply', 'not-taken']);
export type InsertOutcome = z.infer<typeof insertOutcome>;

/**
 * A draft for one composer, because the person pressed the button for it: the only words that ever go to the page, which gets
 * them anyway. Nothing is written while another thread is open than `thread`.
 */
export interface InsertOrder {
  readonly id: string;
  /** Of the reading for which the draft was made. */
  readonly thread: { readonly id: string | null; readonly subject: string | null };
  /** An open composer, or the host's own reply, which is opened first. */
  readonly into: { readonly composer: string } | { readonly open: 'reply' | 'reply-all' };
  /** For a new mail whose subject is still empty. */
  readonly subject: string | null;
  readonly document: DraftDocument;
  /** The same as plain text, for a composer that holds nothing else. */
  readonly text: string;
  /** ms since 1970. Later nothing is begun: the sidebar waits no longer, and says that nothing was put in. */
  readonly until: number;
}

/**
 * The link between a mail page's content script and the sidebar beside it, over a MessagePort (frame) or a runtime port
 * (browser's side panel). Client data never travels towards the page: `FromSidebar` holds only layout and addresses of the
 * page's own mails, the keys of a shortcut, and the draft that a person puts into a composer. Schemas are for the sidebar's
 * end; the content script imports types only.
 */
export const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading'), reading: pageReading }),
  /** The toolbar button was pressed. */
  z.strictObject({ type: z.literal('toggle') }),
  /** `docked`: the page made room. `over`: the frame covers text, so the sidebar offers to move it. */
  z.strictObject({ type: z.literal('placed'), placement: z.enum(['docked', 'over']), viewportWidth: z.number() }),
  /** The person dragged the edge of the frame; the sidebar remembers the width and answers with a layout. */
  z.strictObject({ type: z.literal('resized'), width: z.number() }),
  /** The person asked to log the words that are marked in a message, or none; `cut`: they were more than is kept. */
  z.strictObject({
    type: z.literal('log'),
    as: z.enum(loggedKinds),
    text: z.nullable(longText),
    cut: z.boolean(),
    /** `Message.id` of the message that holds the words. */
    messageId: z.nullable(z.string().check(z.maxLength(threadLimits.text))),
  }),
  /** Words were written into a composer; said again when they changed. */
  z.strictObject({ type: z.literal('draft'), composer: openComposer }),
  /** The composer closed. `discarded`: the host's own button for that was pressed. */
  z.strictObject({ type: z.literal('draft-gone'), id: composerId, discarded: z.boolean() }),
  /** The person asked for a reply by the shortcut. */
  z.strictObject({ type: z.literal('reply') }),
  /** Answers `list-composers`: those that are open, the one in front first, and which replies of the host could be opened. */
  z.strictObject({
    type: z.literal('composers'),
    ask: askId,
    composers: z.array(foundComposer).check(z.maxLength(50)),
    replies: z.array(z.enum(['reply', 'reply-all'])).check(z.maxLength(2)),
  }),
  /** Answers `insert`. `composer`: into which it went. */
  z.strictObject({
    type: z.literal('inserted'),
    order: askId,
    outcome: insertOutcome,
    composer: z.nullable(composerId),
  }),
]);
export type FromPage = z.infer<typeof fromPage>;

/** `hidden` leaves the frame loaded with no room; `rail` is the narrow strip. */
export interface SidebarLayout {
  readonly shape: 'open' | 'rail' | 'hidden';
  readonly side: 'right' | 'left';
  /** Width of the open panel in CSS px. */
  readonly width: number;
}

export type FromSidebar =
  | { readonly type: 'layout'; readonly layout: SidebarLayout }
  /** Opens a mail of the page's own host in this tab; the content script refuses any other origin. */
  | { readonly type: 'open-mail'; readonly link: string }
  /** Gives the keyboard back to the mail page. */
  | { readonly type: 'release-focus' }
  /** The keys that log what is marked, as the browser shows them (`Alt+Shift+L`); '' for none. */
  | { readonly type: 'shortcut'; readonly keys: string }
  | { readonly type: 'list-composers'; readonly ask: string }
  | { readonly type: 'insert'; readonly order: InsertOrder }
  /** Asks for the present reading once more. */
  | { readonly type: 'read-again' }
  /** Reloads the mail page, because the person asked for it: the extension was updated under it. */
  | { readonly type: 'reload' };

/** The sidebar's end of the link. It is quiet until `onMessage` is called first, so that no message is missed. */
export interface PageLink {
  readonly kind: 'frame' | 'panel';
  /** Origin of the mail page as the browser vouches for it; null in the side panel, which is not told. */
  readonly origin: string | null;
  readonly send: (message: FromSidebar) => void;
  /** Hears what the page sends, already checked against `fromPage`; the answer stops it. */
  readonly onMessage: (listener: (message: FromPage) => void) => () => void;
  readonly close: () => void;
}

/** What the content script posts to the frame, once, on load; the port travels with it. */
export interface Handshake {
  readonly type: 'kept-handshake';
  readonly nonce: string;
}
