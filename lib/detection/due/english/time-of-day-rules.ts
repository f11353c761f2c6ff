import { addDays } from '@/lib/domain/add-days';
import { phrase } from './phrase';
import type { DayRule } from './reading';

const today: DayRule['read'] = (_groups, moment) => ({ day: moment.today, part: 'time' });

/** Today while the hour is still to come, else the next day: "at 9 am" in a mail of half past five is the next morning. */
const atHour: DayRule['read'] = ({ hours = '0', minutes = '0', half }, moment) => {
  const said = Number(hours);
  if (said > 24 || Number(minutes) > 59) return null;
  const afternoon = half ? /^p|after|even|night/i.test(half) : said < 12 && said <= moment.hour;
  const hour = said === 12 && half ? (afternoon ? 12 : 0) : afternoon && said < 12 ? said + 12 : said;
  const over = hour * 60 + Number(minutes) < moment.hour * 60 + moment.minute;
  return { day: addDays(moment.today, over ? 1 : 0), part: 'time' };
};

const half =
  '(?<half>[ap]\\.?m\\.?(?![a-z])|[ap](?![a-z])|(?:in )?(?:the |this )?(?:morning|afternoon|evening)|at night)';

/**
 * Times of day that name no day. Alone they are the message's day (README of the data: "a time without a day"); beside a day
 * they only say when on it. The end of business and its abbreviations count as such times.
 */
export const timeOfDayRules: readonly DayRule[] = [
  {
    pattern: phrase(
      "(?:the )?(?:very )?(?:end|close)(?: |-)of(?: |-)(?:the(?: |-))?(?:business(?: |-)|working(?: |-)|work(?: |-))?(?:day|business|play|today)(?!')",
    ),
    read: today,
  },
  { pattern: phrase('(?:the )?(?:eod|cob|cop|eob|eop)'), read: today },
  {
    pattern: phrase(
      "(?:end|close) of (?:the )?(?:trading|shift|afternoon|morning)|(?:the )?day(?: is|'s) (?:out|over)",
    ),
    read: today,
  },
  {
    pattern: phrase(
      '(?:by|before|until|till|at|around|after) (?:12 )?(?:noon|mid-?day|lunch ?time|lunch|midnight|tea ?time)',
    ),
    read: today,
  },
  {
    pattern: phrase(
      `(?:by|before|until|till|at|around|@) ?(?<hours>\\d{1,2})(?:[:.h](?<minutes>\\d{2}))?(?: ?${half})?(?= ?(?:$|[,.;!?)]|sharp|latest|at the latest|please|o'clock))`,
    ),
    read: atHour,
  },
  { pattern: phrase(`(?<hours>\\d{1,2})(?:[:.h](?<minutes>\\d{2}))? ?${half}`), read: atHour },
  { pattern: phrase("(?<hours>\\d{1,2})(?:[:h](?<minutes>\\d{2})|h| ?o'clock)"), read: atHour },
];
