import { createHash } from 'node:crypto';
import type { Evidence } from '../../lib/domain/evidence.ts';
import { plusDays } from './demo-day.ts';
import type { DemoThread } from './demo-thread.ts';
import { gmailMessageSeed } from './gmail-card.ts';
import { gmailHexId, gmailUrlId, outlookConversationId, outlookMessageTail } from './ids.ts';
import { maya } from './people.ts';

const quoteSha256 = (quote: string): string => createHash('sha256').update(quote).digest('hex');

/**
 * Points at a message of the demo mailbox, in one of its two hosts; the quote must stand in it word for word.
 */
export function mailEvidence(
  provider: 'gmail' | 'outlook',
  thread: DemoThread,
  index: number,
  quote: string,
  today: string,
): Evidence {
  const message = thread.messages[index];
  if (message === undefined || !message.paragraphs.some((paragraph) => paragraph.includes(quote))) {
    throw new Error(`The demo thread ${thread.name} does not say in message ${index}: ${quote}`);
  }
  const seed = gmailMessageSeed(thread, index);
  const shared = {
    provider,
    account: maya.address,
    sender: message.from.address,
    date: `${plusDays(today, -message.daysAgo)}T${message.time}`,
    subject: thread.subject,
    quote,
    quoteSha256: quoteSha256(quote),
  };
  if (provider === 'gmail') {
    return {
      ...shared,
      threadId: gmailHexId(thread.name),
      messageId: gmailHexId(seed),
      link: `https://mail.google.com/mail/u/0/#inbox/${gmailUrlId(thread.name)}`,
    };
  }
  const conversation = outlookConversationId(thread.name);
  return {
    ...shared,
    threadId: conversation,
    messageId: outlookMessageTail(seed),
    link: `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(conversation)}`,
  };
}

/** Something said on the phone or in a meeting. */
export const spokenEvidence = (sender: string, day: string, quote: string): Evidence => ({
  provider: null,
  account: null,
  threadId: null,
  messageId: null,
  sender,
  date: day,
  subject: null,
  quote,
  quoteSha256: quoteSha256(quote),
  link: null,
});
