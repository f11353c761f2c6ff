import type { Evidence } from '@/lib/domain/evidence';

/** A mail of Ana's in a Gmail thread. */
export function anEvidence(fields: Partial<Evidence> = {}): Evidence {
  return {
    provider: 'gmail',
    account: 'sam@studio.example',
    threadId: 't1',
    messageId: 'm0',
    sender: 'ana@northwind.example',
    date: '2026-03-02T09:00',
    subject: 'Timeline',
    quote: 'Could people log in with their company account?',
    quoteSha256: null,
    link: null,
    ...fields,
  };
}
