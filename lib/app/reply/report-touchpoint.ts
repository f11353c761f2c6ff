import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Evidence } from '@/lib/domain/evidence';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import type { Draft } from '../writer';
import type { LetterReport } from './letter-report';

/** The touchpoint that a sent report becomes. `on`: the day on which it was sent; `evidence`: the message, where it was seen. */
export function reportTouchpoint(
  { touchpointId, clientId, engagementId, type, report, survey }: LetterReport,
  { on, evidence }: { readonly on: CalendarDay; readonly evidence: Evidence | null },
): Draft<Touchpoint> {
  return {
    id: touchpointId,
    expectedVersion: 0,
    clientId,
    engagementId,
    type,
    on,
    channel: 'email',
    note: '',
    evidence,
    report,
    ...(survey === null ? {} : { survey }),
  };
}
