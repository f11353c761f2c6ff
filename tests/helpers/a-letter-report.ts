import type { AttachedReport } from '@/lib/app/letter';
import type { LetterReport } from '@/lib/app/reply/letter-report';

export const reportText = [
  'Hi Ana,',
  'Here is where we stand on the migration to the new warehouse system.',
  'Since the last report we finished the data import and the training of the first shift.',
  'The printer driver is two days late because the supplier changed the firmware.',
  '- Cut-over plan: Friday 28 November',
  '- Load test: Tuesday 2 December',
  'Nothing is waiting for you at the moment.',
  'Maya',
].join('\n');

/** A status report to Northwind. */
export const aLetterReport = (fields: Partial<LetterReport> = {}): LetterReport => ({
  touchpointId: 'report-1',
  clientId: 'client-northwind',
  engagementId: null,
  type: 'status',
  report: {
    template: 'Status report',
    text: reportText,
    items: [{ list: 'next', id: 'commitment-1', text: 'Cut-over plan', day: '2026-11-28' }],
  },
  survey: null,
  writtenFor: null,
  ...fields,
});

export const anAttachedReport = (fields: Partial<AttachedReport> = {}): AttachedReport => ({
  ...aLetterReport(),
  stands: true,
  recorded: false,
  round: 0,
  ...fields,
});
