import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { StorageError } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';
import { type MessageName, messageTable, senderRoles } from '@/lib/messaging/message-table';
import { answerMessage, type Handlers, roleOf, type Sender, serveMessages } from '@/lib/messaging/serve-messages';
import { someRequests } from '../../helpers/some-requests';

const extensionId = 'abcdefgh';
const extensionOrigin = `chrome-extension://${extensionId}`;
const names = Object.keys(messageTable) as MessageName[];

const senders: Readonly<Record<string, Sender>> = {
  sidebar: { id: extensionId, url: `${extensionOrigin}/sidebar.html#0123` },
  book: { id: extensionId, url: `${extensionOrigin}/book.html` },
  'content script': { id: extensionId, url: 'https://mail.google.com/mail/u/0/' },
  'content script on a path like ours': { id: extensionId, url: 'https://mail.google.com/sidebar.html' },
  'another extension': { id: 'other', url: 'chrome-extension://other/sidebar.html' },
  'another id over our address': { id: 'other', url: `${extensionOrigin}/sidebar.html` },
  'an address that begins like ours': { id: extensionId, url: `${extensionOrigin}.example/sidebar.html` },
  'an unknown page of ours': { id: extensionId, url: `${extensionOrigin}/other.html` },
  nobody: {},
};

function serving(handle: (name: MessageName, request: unknown) => Promise<unknown> = async () => 'done') {
  const called: MessageName[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (request: unknown) => {
        called.push(name);
        return handle(name, request);
      },
    ]),
  ) as unknown as Handlers;
  const onError = vi.fn();
  return { called, onError, options: { extensionId, extensionOrigin, handlers, onError } };
}

const callOf = (name: string, request: unknown) => ({ type: 'kept-call', name, request });
const refused = { ok: false, failure: { kind: 'refused' } };

describe('every message from every sender', () => {
  test.each(names.flatMap((name) => Object.keys(senders).map((sender) => [name, sender] as const)))(
    '%s from %s',
    async (name, senderName) => {
      const { called, options } = serving();
      const sender = senders[senderName] ?? {};
      const answered = await answerMessage(callOf(name, someRequests[name]), sender, options);
      const allowed = messageTable[name].roles.some((role) => role === senderName);
      expect(answered).toEqual(allowed ? { ok: true, value: 'done' } : refused);
      expect(called).toEqual(allowed ? [name] : []);
    },
  );
});

describe('what is no message of the table', () => {
  const sender = senders.sidebar ?? {};

  test.each(['', 'read', 'read/everything', 'constructor', '__proto__', 'toString'])('%j is refused', async (name) => {
    const { called, options } = serving();
    expect(await answerMessage(callOf(name, null), sender, options)).toEqual(refused);
    expect(called).toEqual([]);
  });

  test('a request of another shape is named, and not handled', async () => {
    const { called, options } = serving();
    const wrong = { ...(someRequests['write/settleCommitment'] as object), expectedVersion: 'one', extra: 1 };
    const answered = await answerMessage(callOf('write/settleCommitment', wrong), sender, options);
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    expect(JSON.stringify(answered)).toContain('expectedVersion');
    expect(called).toEqual([]);
  });

  test('nothing whatever throws past it, or reaches a handler unless it is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({ type: fc.constant('kept-call'), name: fc.constantFrom(...names), request: fc.anything() }),
        ),
        fc.constantFrom(...Object.values(senders)),
        async (message, from) => {
          const { called, options } = serving();
          const answered = await answerMessage(message, from, options);
          expect(answered.ok).toBe(called.length === 1);
        },
      ),
    );
  });
});

describe('what a handler throws', () => {
  const sender = senders.sidebar ?? {};
  const ask = (error: unknown) => {
    const served = serving(async () => {
      throw error;
    });
    return { ...served, answered: answerMessage(callOf('store/status', null), sender, served.options) };
  };

  test('comes back by kind', async () => {
    expect(await ask(new StorageError('full')).answered).toEqual({
      ok: false,
      failure: { kind: 'storage', storage: 'full' },
    });
    const fields = [{ path: 'client.name', problem: 'too_small' }];
    expect(await ask(new ValidationError(fields)).answered).toEqual({
      ok: false,
      failure: { kind: 'invalid', fields },
    });
  });

  test('is reported when it was not foreseen, and tells nothing of itself', async () => {
    const error = new Error('Northwind');
    const { answered, onError } = ask(error);
    expect(await answered).toEqual({ ok: false, failure: { kind: 'storage', storage: 'failed' } });
    expect(onError).toHaveBeenCalledWith(error);
  });
});

test('roles are told by the path alone, whatever follows it', () => {
  const { options } = serving();
  for (const role of senderRoles) {
    const url = `${extensionOrigin}/${role}.html`;
    expect(roleOf({ id: extensionId, url: `${url}?a=1#b` }, options)).toBe(role);
    expect(roleOf({ id: extensionId, url: `${url}/x` }, options)).toBeNull();
  }
});

test('the listener keeps the channel open and answers through it', async () => {
  const { options } = serving();
  const sendResponse = vi.fn();
  expect(serveMessages(options)(callOf('store/status', null), senders.book ?? {}, sendResponse)).toBe(true);
  await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledWith({ ok: true, value: 'done' }));
});
