import { addDays } from '@/lib/domain/add-days';
import { cadenceState } from '@/lib/domain/cadence-state';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Contact } from '@/lib/domain/contact';
import { keptRate } from '@/lib/domain/kept-rate';
import { satisfactionTrend } from '@/lib/domain/satisfaction-trend';
import type { ClientRows, Reader } from './reader';
import type { ClientContext } from './sidebar-view';

/** What the sidebar lists at first; further ones on demand. */
export const shownAtFirst = 20;

export interface ContextQuery {
  readonly clientId: string;
  readonly today: CalendarDay;
  readonly keptWindowDays: number;
  readonly matchedBy: ClientContext['matchedBy'];
  readonly contact: Contact | null;
}

/** Reads one client and counts the figures of its header; null when it is gone. */
export async function readClientContext(reader: Reader, query: ContextQuery): Promise<ClientContext | null> {
  const { clientId, today, keptWindowDays } = query;
  const windowFrom = addDays(today, -keptWindowDays);
  const rows = await reader.clientRows({ clientId, windowFrom, windowTo: today, limit: shownAtFirst });
  return rows === null ? null : contextOf(rows, { ...query, windowFrom });
}

function contextOf(
  rows: ClientRows,
  { today, windowFrom, matchedBy, contact }: ContextQuery & { windowFrom: CalendarDay },
): ClientContext {
  return {
    rows,
    matchedBy,
    contact,
    engagement: rows.engagements[0] ?? null,
    kept: keptRate(rows.window, { from: windowFrom, to: today, today }),
    satisfaction: satisfactionTrend(rows.satisfaction),
    ...cadenceState(rows.client.cadence, rows.lastTouchpoint?.on ?? null, today),
  };
}
