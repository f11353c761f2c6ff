import type { Requirement } from '@/lib/domain/requirement';
import { recordBase } from './record-base';

/** A need of Northwind, not yet confirmed. */
export const aRequirement = (fields: Partial<Requirement> = {}): Requirement => ({
  ...recordBase,
  id: 'requirement-1',
  clientId: 'client-northwind',
  engagementId: null,
  text: 'Every dock shows its queue on one screen.',
  confirmedOn: null,
  withdrawnOn: null,
  note: 'They wanted two screens at first.',
  evidence: null,
  confirmation: null,
  ...fields,
});
