import { clockDay } from '@/lib/detection/due/clock-day';
import type { DueDay } from '@/lib/detection/due/due-day';
import { pastDue } from '@/lib/detection/due/past-due';
import { sentClock } from '@/lib/detection/due/sent-clock';
import type { Suggestion } from '@/lib/detection/suggestion';
import { addDays } from '@/lib/domain/add-days';
import { addMonths } from '@/lib/domain/add-months';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { daysBetween } from '@/lib/domain/days-between';
import { kindOfDay } from '@/lib/domain/kind-of-day';
import { isWorkingDay, workingDayFrom } from '@/lib/domain/working-days';
import type { CheckedDraft } from './checked-draft';
import type { DraftFinding, RecordedPromise } from './draft-finding';
import type { PromisesLike } from './promises-on-record';

type Around = Pick<CheckedDraft, 'sentAt' | 'zone' | 'calendar' | 'counts' | 'busyFrom'>;
type Place = Pick<DraftFinding, 'start' | 'end' | 'words'>;

/** What the day of a promise gives to think of: it is over, off, busy, or another than the one on record. One said again is none. */
export function checkPromiseDay(
  { quote, start, due }: Suggestion,
  around: Around,
  onRecord: PromisesLike,
): DraftFinding[] {
  const { sentAt, zone, calendar } = around;
  const clock = sentClock(sentAt, zone);
  if (clock === null) return [];
  if (due === null) {
    const past = pastDue(quote, sentAt, zone, calendar);
    return past === null
      ? []
      : [{ kind: 'past-day', day: past.day, start: start + past.start, end: start + past.end, words: past.words }];
  }
  const place = { start: due.start, end: due.end, words: due.words };
  const lastYear = meantLastYear(due, clockDay(clock));
  if (lastYear !== null) return [{ kind: 'past-day', day: lastYear, ...place }];
  const same = onRecord(quote);
  const isRepeated = same.some(({ dueDay }) => dueDay === due.day);
  return [
    ...(isRepeated ? [] : offDay(due, place, around)),
    ...(isRepeated ? [] : busyDay(due, place, around)),
    ...otherDay(due, place, same),
  ];
}

/** A date without a year is read as the coming one. One that lies so far ahead, and so little back, is most likely over. */
const farAhead = 300;
const namesYear = /\d{4}|['’]\d\d|next year|明年|后年|来年/i;
const namesMonth = /\d|月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function meantLastYear({ day, words }: DueDay, today: CalendarDay): CalendarDay | null {
  if (daysBetween(today, day) < farAhead || namesYear.test(words) || !namesMonth.test(words)) return null;
  const before = addMonths(day, -12);
  return before < today ? before : null;
}

/** Where the words allow a working day, the promise can be kept on it. */
function offDay({ day, from = day, to = day }: DueDay, place: Place, { calendar }: Around): DraftFinding[] {
  const off = kindOfDay(day, calendar);
  if (off !== 'weekend' && off !== 'holiday') return [];
  const allowed = Array.from({ length: Math.min(daysBetween(from, to), 31) + 1 }, (_day, ahead) =>
    addDays(from, ahead),
  );
  if (allowed.some((one) => isWorkingDay(one, calendar))) return [];
  return [{ kind: 'day-off', day, off, instead: workingDayFrom(addDays(day, 1), calendar), ...place }];
}

function busyDay({ day }: DueDay, place: Place, { counts, busyFrom }: Around): DraftFinding[] {
  const due = counts[day] ?? 0;
  return due >= busyFrom ? [{ kind: 'busy-day', day, due, ...place }] : [];
}

function otherDay(
  { day, from = day, to = day }: DueDay,
  place: Place,
  same: readonly RecordedPromise[],
): DraftFinding[] {
  const fits = ({ dueDay }: RecordedPromise) => dueDay !== null && dueDay >= from && dueDay <= to;
  const [recorded] = same;
  return recorded === undefined || same.some(fits) ? [] : [{ kind: 'other-day', day, recorded, ...place }];
}
