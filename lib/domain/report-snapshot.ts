import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { longText, recordId, shortText } from './record';

export const reportedLists = [
  'done',
  'late',
  'next',
  'waiting',
  'milestones',
  'risks',
  'issues',
  'changes',
  'decisions',
  'requirements',
] as const;

/** One line that a report held, as it was told. */
export const reportedItem = z.strictObject({
  list: z.enum(reportedLists),
  /** Of the record. */
  id: recordId,
  text: shortText,
  /** The due day that was told, or the day it was done; null where the line had none. */
  day: z.nullable(calendarDay),
});
export type ReportedItem = z.infer<typeof reportedItem>;

/** What the client was told, so that the next report begins where this one ended. */
export const reportSnapshot = z.strictObject({
  /** Name of the template. */
  template: shortText,
  /** The words as they were sent, cut. */
  text: longText,
  items: z.array(reportedItem).check(z.maxLength(1_000)),
});
export type ReportSnapshot = z.infer<typeof reportSnapshot>;
