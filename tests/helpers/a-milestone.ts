import type { Milestone } from '@/lib/domain/milestone';
import { recordBase } from './record-base';

/** The go-live of Northwind's dashboard, a week behind its plan. */
export const aMilestone = (fields: Partial<Milestone> = {}): Milestone => ({
  ...recordBase,
  id: 'milestone-1',
  clientId: 'client-northwind',
  engagementId: null,
  name: 'Go-live',
  baseline: '2026-04-01',
  forecast: '2026-04-08',
  actual: null,
  note: 'The contract says end of April.',
  ...fields,
});
