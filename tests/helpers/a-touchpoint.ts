import type { Touchpoint } from '@/lib/domain/touchpoint';
import { recordBase } from './record-base';

/** A status report to Northwind. */
export function aTouchpoint(fields: Partial<Touchpoint> = {}): Touchpoint {
  return {
    ...recordBase,
    id: 'touchpoint-1',
    clientId: 'client-northwind',
    engagementId: null,
    type: 'status',
    on: '2026-03-06',
    channel: 'email',
    note: '',
    evidence: null,
    ...fields,
  };
}
