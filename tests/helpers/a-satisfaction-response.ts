import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import { recordBase } from './record-base';

/** A CSAT answer of 4 of 5 by Ana. */
export function aSatisfactionResponse(fields: Partial<SatisfactionResponse> = {}): SatisfactionResponse {
  return {
    ...recordBase,
    id: 'satisfaction-1',
    clientId: 'client-northwind',
    engagementId: null,
    metric: 'csat',
    value: 4,
    scaleMin: 1,
    scaleMax: 5,
    word: null,
    contactId: 'contact-ana',
    respondent: 'Ana Ruiz',
    on: '2026-02-20',
    channel: 'email',
    comment: '',
    evidence: null,
    ...fields,
  };
}
