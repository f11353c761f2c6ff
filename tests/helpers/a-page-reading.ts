import type { Message, PageReading } from '@/lib/domain/thread';

/** One expanded mail from Ana to Sam. */
export function aMessage(fields: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    state: 'expanded',
    from: { name: 'Ana Ruiz', address: 'ana@northwind.example' },
    to: [{ name: 'Sam', address: 'sam@studio.example' }],
    cc: [],
    date: 'Mar 9, 2026, 10:12 AM',
    dateLocal: '2026-03-09T10:12',
    body: 'When can we see the revised timeline?',
    ...fields,
  };
}

/** A Gmail thread with one mail from Ana, read in Sam's account. */
export function aPageReading(fields: Partial<PageReading> = {}): PageReading {
  return {
    status: 'thread',
    key: 'gmail|sam@studio.example|t1|m1',
    provider: 'gmail',
    origin: 'https://mail.google.com',
    view: 'thread',
    account: 'sam@studio.example',
    subject: 'Timeline',
    threadId: 't1',
    messages: [aMessage()],
    compose: null,
    health: [],
    ...fields,
  };
}
