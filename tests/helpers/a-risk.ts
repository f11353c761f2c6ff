import type { Risk } from '@/lib/domain/risk';
import { recordBase } from './record-base';

/** A high risk of Northwind, open. */
export const aRisk = (fields: Partial<Risk> = {}): Risk => ({
  ...recordBase,
  id: 'risk-1',
  clientId: 'client-northwind',
  engagementId: null,
  text: 'The scanner supplier may deliver late.',
  probability: 3,
  impact: 5,
  response: 'A second supplier is asked for a price.',
  owner: 'Maya Lindqvist',
  reviewOn: '2026-03-20',
  closedOn: null,
  note: 'Do not name the supplier.',
  evidence: null,
  ...fields,
});
