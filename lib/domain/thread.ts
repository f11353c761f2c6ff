import * as z from 'zod/mini';
import { type Provider, provider } from './evidence';

export type { Provider };

/** Caps of what is read from a page; a longer text is cut, never refused (source: a 10 MB body must not stall the page). */
export const threadLimits = { messages: 200, people: 300, body: 200_000, text: 2_000 } as const;

const text = z.string().check(z.maxLength(threadLimits.text));

/** Null = the page does not say. A name is only shown, never matched. */
export const person = z.strictObject({ name: z.nullable(text), address: z.nullable(text) });
export type Person = z.infer<typeof person>;

const people = z.nullable(z.array(person).check(z.maxLength(threadLimits.people)));

export const message = z.strictObject({
  id: z.nullable(text),
  /** `hidden`: behind the counter of a long conversation. Only expanded cards have people beyond the sender, and a body. */
  state: z.enum(['expanded', 'collapsed', 'hidden']),
  from: z.nullable(person),
  to: people,
  cc: people,
  /** As shown. */
  date: z.nullable(text),
  /** `YYYY-MM-DDTHH:MM` where the shown form is unambiguous; the page's zone, which it does not say. */
  dateLocal: z.nullable(text),
  /** Plain text without quoted history. */
  body: z.nullable(z.string().check(z.maxLength(threadLimits.body))),
});
export type Message = z.infer<typeof message>;

/** The composer in front. */
export const compose = z.strictObject({
  kind: z.nullable(z.enum(['new', 'reply', 'replyAll', 'forward'])),
  surface: z.enum(['inline', 'popup', 'fullscreen', 'window', 'pane']),
  to: people,
  cc: people,
  subject: z.nullable(text),
  /** The user's own text, without signature and quoted history. */
  body: z.nullable(z.string().check(z.maxLength(threadLimits.body))),
});
export type Compose = z.infer<typeof compose>;

/** The views of both hosts, as in the corpus of mail pages; `none` = not a page that shows mail. */
export const mailView = z.enum([
  'thread',
  'thread-conversation-off',
  'split-pane',
  'list',
  'popout-thread',
  'popout-compose',
  'print',
  'message-full',
  'reading-pane',
  'reading-pane-item',
  'reading-pane-full',
  'deeplink-read',
  'deeplink-compose',
  'none',
]);
export type MailView = z.infer<typeof mailView>;

/**
 * What the page shows now.
 * `thread`: messages are there. `list`: nothing is open. `not-ready`: page and address disagree, or it is still loading.
 * `unreadable`: something is open and its layout is not understood.
 */
export const pageReading = z.strictObject({
  status: z.enum(['thread', 'list', 'not-ready', 'unreadable']),
  /** Changes exactly when the sidebar should look again: provider, account, thread, messages and composer. */
  key: text,
  provider,
  /** Origin of the page, `https://mail.google.com`. */
  origin: text,
  view: mailView,
  account: z.nullable(text),
  subject: z.nullable(text),
  threadId: z.nullable(text),
  messages: z.array(message).check(z.maxLength(threadLimits.messages)),
  compose: z.nullable(compose),
  /** Parts found by a fallback or not at all: `gmail.body:2`, `outlook.sender:missing`. Ids of selectors, never text of mail. */
  health: z.array(text).check(z.maxLength(100)),
});
export type PageReading = z.infer<typeof pageReading>;
