import { StorageError } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';
import { browser } from '@/lib/platform/browser';
import { isOutdated } from '@/lib/platform/is-outdated';
import { type Answer, answer, type Call } from './call-envelope';
import type { MessageName, Request, Response } from './message-table';

/** A write to a slow disk takes a second at most; with nothing after so many ms nothing will come. */
const limitMs = 10_000;

/** The worker was stopped before or while it answered; the messages of both browsers. */
const stopped = /receiving end does not exist|message (port|channel) closed|disconnected port|conduit closed/i;

/**
 * Asks the background. A worker stopped on the way is asked once more with the same request, and so the same `commandId`.
 * Errors: `StorageError` (of the background; `outdated` when the extension was updated under this page; `failed` when
 * no answer came in time), `ValidationError`.
 */
export async function callBackground<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const message: Call = { type: 'kept-call', name, request };
  const received = await sendTwice(message);
  if (received.ok) return received.value as Response<Name>;
  throw toError(received.failure);
}

async function sendTwice(message: Call): Promise<Answer> {
  try {
    return await send(message).catch((error: unknown) => {
      if (error instanceof Error && stopped.test(error.message) && !isOutdated()) return send(message);
      throw error;
    });
  } catch (error) {
    if (isOutdated()) throw new StorageError('outdated', error);
    throw error instanceof StorageError ? error : new StorageError('failed', error);
  }
}

async function send(message: Call): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('failed', new Error(`no answer to ${message.name}`))), limitMs);
  });
  try {
    return answer.parse(await Promise.race([browser.runtime.sendMessage(message), late]));
  } finally {
    clearTimeout(timer);
  }
}

function toError(failure: Extract<Answer, { ok: false }>['failure']): Error {
  if (failure.kind === 'storage') return new StorageError(failure.storage);
  if (failure.kind === 'invalid') return new ValidationError(failure.fields);
  return new StorageError('failed', new Error('refused'));
}
