import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Direction } from '@/lib/domain/commitment';
import type { DueCommitment, Reader } from './reader';

/** Promises of ours over all clients that ask for attention. */
export interface DueSummary {
  readonly late: number;
  readonly today: number;
  /** Due from tomorrow to `daysBefore` days from now. */
  readonly ahead: number;
  readonly daysBefore: number;
  /** Names of their clients, each once, earliest promise first; empty unless asked for. */
  readonly names: readonly string[];
}

/** Enough to find the few names that a notification has room for. */
const readForNames = 50;

/** Counts by index: nothing is read but, for the names, the first few. Errors: `StorageError`. */
export async function findDueSummary(
  reader: Pick<Reader, 'dueCommitments'>,
  today: CalendarDay,
  { daysBefore, showNames }: { readonly daysBefore: number; readonly showNames: boolean },
): Promise<DueSummary> {
  const tomorrow = addDays(today, 1);
  const last = addDays(today, daysBefore);
  const ours = { direction: 'ours', limit: 0 } as const;
  const [late, now, ahead, named] = await Promise.all([
    reader.dueCommitments({ ...ours, from: null, to: addDays(today, -1) }),
    reader.dueCommitments({ ...ours, from: today, to: today }),
    daysBefore > 0 ? reader.dueCommitments({ ...ours, from: tomorrow, to: last }) : { total: 0 },
    showNames ? reader.dueCommitments({ ...ours, from: null, to: last, limit: readForNames }) : { items: [] },
  ]);
  const names = named.items.map(({ clientName }) => clientName).filter((name) => name !== '');
  return { late: late.total, today: now.total, ahead: ahead.total, daysBefore, names: [...new Set(names)] };
}

export interface DueList {
  /** Earliest first, cut at the limit. */
  readonly items: readonly DueCommitment[];
  readonly total: number;
}

/** What is late or due today over all clients. */
export interface DueOverview {
  readonly ours: DueList;
  readonly theirs: DueList;
  /** The next day on which something of ours is due; looked for only when nothing of ours is due now. */
  readonly next: { readonly day: CalendarDay; readonly count: number } | null;
}

/** Errors: `StorageError`. */
export async function findDueOverview(
  reader: Pick<Reader, 'dueCommitments'>,
  today: CalendarDay,
  limit: number,
): Promise<DueOverview> {
  const until = (direction: Direction) => reader.dueCommitments({ direction, from: null, to: today, limit });
  const [ours, theirs] = await Promise.all([until('ours'), until('theirs')]);
  return { ours, theirs, next: ours.total > 0 ? null : await findNext(reader, today) };
}

/** A day so far away counts as any other, so a month is looked at first: counting years of promises takes long. */
const nearDays = 31;
const lastDay = '9999-12-31';

async function findNext(reader: Pick<Reader, 'dueCommitments'>, today: CalendarDay): Promise<DueOverview['next']> {
  const from = addDays(today, 1);
  for (const to of [addDays(today, nearDays), lastDay]) {
    const [first] = (await reader.dueCommitments({ direction: 'ours', from, to, limit: 1 })).items;
    const day = first?.commitment.dueDay;
    if (day)
      return { day, count: (await reader.dueCommitments({ direction: 'ours', from: day, to: day, limit: 0 })).total };
  }
  return null;
}
