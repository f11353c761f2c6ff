import { addDays } from '@/lib/domain/add-days';
import { numberOf } from './english-words';
import { phrase } from './phrase';
import type { DayRule, RuleGroup } from './reading';

const today: DayRule['read'] = (_groups, moment) => ({ day: moment.today, part: 'time' });

/** "At 9 am" in a mail of half past five is the next morning; any other hour is on the message's day, also where it is over. */
const atHour: DayRule['read'] = ({ hours = '0', minutes = '0', half = '' }, moment) => {
  const [hour, minute] = [numberOf(hours), Number(minutes)];
  if (hour > 24 || minute > 59) return null;
  const over =
    /^(?:in the )?(?:morning|a\.? ?m|a$)/i.test(half) && (hour % 12) * 60 + minute < moment.hour * 60 + moment.minute;
  return { day: addDays(moment.today, over ? 1 : 0), part: 'time' };
};

const half =
  '(?<half>(?:in the )?[ap]\\.? ?m\\.?(?![a-z])|[ap](?![a-z])|(?:in the |this )?(?:morning|afternoon|evening)|at night)';
const hour = '(?<hours>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const at = '(?<=(?:(?<!\\w)(?:by|before|until|till|at|around|about)|@) ?)';
const past =
  '(?:half|(?:a )?quarter|(?:\\d{1,2}|five|ten|twenty|twenty-five)(?: minutes)?) (?:past|after|to|of|before)';

/**
 * Times of day that name no day. Alone they are the message's day (README of the data: "a time without a day"); beside a day
 * they only say when on it. The end of business and its abbreviations count as such times ("end of business" is a gap of chrono
 * in the facts).
 */
export const timeOfDayRules: RuleGroup = {
  hint: /\d|[ap]\.?m\b|noon|mid-?day|midnight|lunch|tea ?time|eo[dbp]|co[bpe]|(?:close|end)(?: |-)of|day|o'clock|past|quarter|after|\bat /i,
  rules: [
    {
      pattern: phrase(
        "(?:the )?(?:very )?(?:end|close)(?: |-)of(?: |-)(?:the(?: |-)|my |our |your )?(?:business(?: |-)|working(?: |-)|work(?: |-))?(?:day|business|play|today|office hours|trading|hours|shift|afternoon|morning)(?!')",
      ),
      read: today,
    },
    {
      pattern: phrase(
        "(?:the )?(?:eod|cob|cop|coe|eob|eop)|(?:in the course of|during|within) (?:the day|today)|(?:the |my )?(?:work(?:ing)? ?)?day(?: is|'s) (?:out|over|through)|(?:the )?day(?: ends|'s end)",
      ),
      read: today,
    },
    {
      pattern: phrase(`${at}(?:12 )?(?:noon|mid-?day|lunch ?time|lunch|midnight|tea ?time)|12 noon|mid ?day`),
      read: today,
    },
    { pattern: phrase(`(?:for |at )?${past} ${hour}(?:[:.](?<minutes>\\d{2}))?(?: ?${half}| ?o'clock)`), read: atHour },
    { pattern: phrase(`(?:half|(?:a )?quarter) (?:past|to) ${hour}`), read: atHour },
    {
      pattern: phrase(
        `${at}${hour}(?:[:.h](?<minutes>\\d{2}))?(?: ?${half})?(?= ?(?:$|[,;!?)]|\\.(?!\\d)|sharp|latest|at the latest|please|o'clock|today|tomorrow|on ))`,
      ),
      read: atHour,
    },
    { pattern: phrase(`${hour}(?:[:.h](?<minutes>\\d{2})| thirty| fifteen)? ?${half}`), read: atHour },
    { pattern: phrase("(?<hours>\\d{1,2})(?:[:h](?<minutes>\\d{2})|h| ?o'clock)"), read: atHour },
    {
      pattern: phrase(
        `(?<=(?<!\\w)at )(?<hours>[01]?\\d|2[0-3]) ?(?<minutes>[0-5]\\d)(?= ?(?:$|[,;!?)]|\\.(?!\\d)|hrs|hours|today|tomorrow|on ))`,
      ),
      read: atHour,
    },
  ],
};
