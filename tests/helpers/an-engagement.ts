import type { Engagement } from '@/lib/domain/engagement';
import { recordBase } from './record-base';

/** A running project of Northwind. */
export function anEngagement(fields: Partial<Engagement> = {}): Engagement {
  return {
    ...recordBase,
    id: 'engagement-portal',
    clientId: 'client-northwind',
    name: 'Customer portal',
    goals: '',
    scopeIn: '',
    scopeOut: '',
    startsOn: '2026-01-05',
    endsOn: null,
    budget: null,
    phase: '',
    closedOn: null,
    ...fields,
  };
}
