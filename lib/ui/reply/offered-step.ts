import type { Reader } from '@/lib/app/reader';
import { type NextStep, nextStep } from '@/lib/app/reply/next-step';
import type { WrittenFor } from '@/lib/app/reply/written-for';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { LoggedKind, LoggedRecord } from '@/lib/domain/logged-kind';

/** A mail that was sent about one record. */
export interface SentAbout {
  readonly clientId: string;
  readonly writtenFor: WrittenFor;
}

/** A step that is offered after a mail was sent: on which page, and for what. */
export interface OfferedStep {
  readonly step: NextStep;
  readonly of: LoggedKind;
  readonly id: string;
  /** Of the record. */
  readonly text: string;
  readonly sent: SentAbout;
}

/** What follows for the record of a mail that was sent, as the record stands now; null for nothing. Errors: `StorageError`. */
export async function findOfferedStep(
  reader: Pick<Reader, 'recordFile'>,
  sent: SentAbout,
  today: CalendarDay,
): Promise<OfferedStep | null> {
  const { purpose, about } = sent.writtenFor;
  if (about.kind === 'requirement') return null;
  const found = await reader.recordFile({ kind: about.kind, id: about.id });
  if (found === null || found.record.clientId !== sent.clientId) return null;
  const step = nextStep(purpose, found, today);
  return step && { step, of: found.kind, id: found.record.id, text: textOf(found), sent };
}

const textOf = (found: LoggedRecord): string =>
  found.kind === 'changeRequest' ? found.record.title : found.kind === 'satisfaction' ? '' : found.record.text;
