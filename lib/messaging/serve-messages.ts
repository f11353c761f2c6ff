import { StorageError } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';
import { type Answer, call, storageFailure } from './call-envelope';
import { type MessageName, type Messages, messageTable, type SenderRole } from './message-table';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

export type Handlers = {
  readonly [Name in MessageName]: (request: Messages[Name]['request']) => Promise<Messages[Name]['response']>;
};

export interface ServeOptions {
  readonly extensionId: string;
  /** Static origin of the extension's pages. */
  readonly extensionOrigin: string;
  readonly handlers: Handlers;
  readonly onError: (error: unknown) => void;
}

const rolesByPath: Readonly<Record<string, SenderRole>> = {
  '/sidebar.html': 'sidebar',
  '/book.html': 'book',
  '/popup.html': 'popup',
};
const refused: Answer = { ok: false, failure: { kind: 'refused' } };

/** The role of a sender; null for everybody who is no page of the extension, a content script too. */
export function roleOf(sender: Sender, { extensionId, extensionOrigin }: ServeOptions): SenderRole | null {
  const url = URL.parse(sender.url ?? '');
  // Not `origin`: it is "null" for moz-extension in some engines.
  if (sender.id !== extensionId || !url || `${url.protocol}//${url.host}` !== extensionOrigin) return null;
  return rolesByPath[url.pathname] ?? null;
}

/** Answers one message. Never rejects: what a handler throws comes back as a failure. */
export async function answerMessage(message: unknown, sender: Sender, options: ServeOptions): Promise<Answer> {
  const parsed = call.safeParse(message);
  const role = roleOf(sender, options);
  if (!parsed.success || !role || !Object.hasOwn(messageTable, parsed.data.name)) return refused;
  const name = parsed.data.name as MessageName;
  if (!messageTable[name].roles.includes(role)) return refused;
  const request = messageTable[name].request.safeParse(parsed.data.request);
  if (!request.success) {
    const fields = request.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      problem: issue.code,
    }));
    return { ok: false, failure: { kind: 'invalid', fields } };
  }
  try {
    const handle = options.handlers[name] as (request: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(request.data) };
  } catch (error) {
    if (error instanceof ValidationError) return { ok: false, failure: { kind: 'invalid', fields: [...error.fields] } };
    if (error instanceof StorageError) return storageFailure(error.kind);
    options.onError(error);
    return storageFailure('failed');
  }
}

/**
 * A listener for `runtime.onMessage`. It answers through `sendResponse`, the one way that every supported browser knows.
 */
export function serveMessages(options: ServeOptions) {
  return (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void): true => {
    void answerMessage(message, sender, options).then(sendResponse);
    return true;
  };
}
