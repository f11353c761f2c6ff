import { dayMentions } from '@/lib/detection/due/day-mentions';
import { sentClock } from '@/lib/detection/due/sent-clock';
import { splitSentences } from '@/lib/detection/sentences/split-sentences';
import type { TextSpan } from '@/lib/detection/text-span';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { CheckedDraft } from './checked-draft';
import type { DraftFinding } from './draft-finding';
import { namedRecord } from './named-record';

/** Something with a day, as a sentence may name it. */
interface Dated {
  readonly name: string;
  /** The day that stands. */
  readonly day: CalendarDay;
  /** Every day that is true of it: planned, expected, reached, moved from. */
  readonly days: readonly CalendarDay[];
}

/** What may stand between a name and its day where the day is that of the thing. Verbs of the past are left out: they tell of something else. */
const between =
  /^(?:[\s"”“'’»」』》)）:：,，(（–—→-]|(?<![a-z])(?:is|are|will|be|now|still|due|planned|expected|scheduled|set|forecast|moves?|moved|to|for|on|by|until|till|at|in|the|new|date|day|happens?|takes|place|starts?|goes|live)(?![a-z])|的|日期|时间|为|是|会|将|于|在|定|计划|预计|预期|安排|改|推迟|提前|到|至|新)*$/i;
/** A day that is spoken of otherwise, or held open. */
const open =
  /(?<![a-z])(?:if|unless|instead of|rather than|not|no longer|earliest|would|could|might|may|was|were|had)(?![a-z])|如果|若|不是|并非|而不|原定|原计划|最早|可能/i;

/** A date or a day of the week; "in 4 days" is reckoned from another day as often as from today. */
const namesDay =
  /(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)(?:[a-z]*)(?![a-z])|\d[./-]\d|[月周]|星期/i;
const isSpan = /(?<![a-z])(?:days?|weeks?|months?|late|early|ago)(?![a-z])|天/i;

/** Without a year in its words a date of last year or next year is the same. */
const hasYear = /\d{4}|['’]\d\d/;

/**
 * A day that stands beside the name of a promise or a milestone and is none of its days. Only where one of them is named, in its
 * own words, with one day right after it: anything else may be true. UTF-16 units; never throws.
 */
export function findOtherDates(part: TextSpan, draft: CheckedDraft): DraftFinding[] {
  const records = datedOf(draft);
  const now = records.length === 0 ? null : sentClock(draft.sentAt, draft.zone);
  if (now === null) return [];
  return splitSentences(draft.text, part).flatMap((sentence): DraftFinding[] => {
    const named = namedRecord(sentence.text, records, ({ name }) => name);
    if (named === null || open.test(sentence.text)) return [];
    const mentions = dayMentions(sentence.text, now, draft.zone, draft.calendar).filter(
      ({ isTime, words }) => !isTime && namesDay.test(words) && !isSpan.test(words),
    );
    const [mention, another] = mentions;
    if (mention === undefined || another !== undefined || mention.start < named.end) return [];
    if (!between.test(sentence.text.slice(named.end, mention.start))) return [];
    const { day, from = day, to = day, words } = mention;
    const { record } = named;
    const fits = (known: CalendarDay) =>
      (known >= from && known <= to) || (!hasYear.test(words) && known.slice(5) === day.slice(5));
    if (record.days.some(fits)) return [];
    const start = sentence.start + mention.start;
    return [
      { kind: 'other-date', name: record.name, recorded: record.day, day, start, end: start + words.length, words },
    ];
  });
}

function datedOf({ promises, milestones = [] }: CheckedDraft): Dated[] {
  return [
    ...milestones.map(({ name, baseline, forecast, actual }) => ({
      name,
      day: actual ?? forecast ?? baseline,
      days: [baseline, forecast, actual].flatMap((day) => day ?? []),
    })),
    ...promises.flatMap(({ text, dueDay, renegotiations = [] }) =>
      dueDay === null
        ? []
        : [{ name: text, day: dueDay, days: [dueDay, ...renegotiations.flatMap(({ from }) => from ?? [])] }],
    ),
  ];
}
