import type { ChangeRequest } from '@/lib/domain/change-request';
import { recordBase } from './record-base';

/** A change that Northwind asked for, waiting for their answer. */
export function aChangeRequest(fields: Partial<ChangeRequest> = {}): ChangeRequest {
  return {
    ...recordBase,
    id: 'change-1',
    clientId: 'client-northwind',
    engagementId: null,
    title: 'Single sign-on',
    clientWords: 'Could people log in with their company account?',
    category: '',
    mandatory: false,
    impact: { days: 4, money: { amount: 3200, currency: 'EUR' }, people: '', scope: '', risk: '', ifNotDone: '' },
    state: 'awaiting-client',
    requestedOn: '2026-03-02',
    stateSince: '2026-03-05',
    deferredUntil: null,
    evidence: null,
    decisionEvidence: null,
    ...fields,
  };
}
