/** Of every key under which a draft is kept. */
export const replyDraftPrefix = 'reply-draft ';

/** By the thread, where the page names it, and always by the client: another client of the thread has a draft of its own. */
export const replyDraftKey = (thread: string | null, clientId: string): string =>
  `${replyDraftPrefix}${clientId} ${thread ?? ''}`;
