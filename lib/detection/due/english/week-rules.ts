import { dayOfWeek } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Moment } from './moment';
import { phrase } from './phrase';
import type { DayRule, Meaning, RuleGroup } from './reading';

/** The Friday of a week, with any of its days accepted that is not over; of a week whose Friday is over the Sunday. */
function week(monday: CalendarDay, { today }: Moment): Meaning {
  const [friday, sunday] = [addDays(monday, 4), addDays(monday, 6)];
  const from = today > monday && today <= sunday ? today : monday;
  return { day: friday < from ? sunday : friday, from, to: sunday };
}

const weeksOf = (words: string): number =>
  /after next|after that/.test(words) ? 2 : /next|following|coming|after/.test(words) ? 1 : 0;

/** Within a week: its start is Monday, early is Tuesday, its middle Wednesday, its end Friday. */
const read: DayRule['read'] = ({ part = '', which = '' }, moment) => {
  const monday = dayOfWeek(moment.today, weeksOf(which.toLowerCase()), 1);
  const whole = week(monday, moment);
  const day = (number: number): CalendarDay => addDays(monday, number - 1);
  const words = part.toLowerCase();
  if (/^(?:the )?(?:start|beginning|first)/.test(words)) return { day: day(1), from: day(1), to: day(3) };
  if (/early/.test(words)) return { day: day(2), from: day(1), to: day(3) };
  if (/mid/.test(words)) return { day: day(3), from: day(2), to: day(4) };
  if (/end|close|last/.test(words) && day(5) >= moment.today)
    return { day: day(5), from: weeksOf(which.toLowerCase()) ? day(5) : moment.today, to: day(7) };
  return whole;
};

const endOfWeek: DayRule['read'] = (_groups, moment) => week(dayOfWeek(moment.today, 0, 1), moment);

/** "By the weekend" is the Friday before it, any other weekend its Sunday; "next weekend" is that of next week. */
const weekend: DayRule['read'] = ({ deadline, which = '' }, { today }) => {
  const monday = dayOfWeek(today, /next|following/i.test(which) ? 1 : 0, 1);
  const [friday, sunday] = [addDays(monday, 4), addDays(monday, 6)];
  if (/last|past/i.test(which)) return { day: addDays(sunday, -7), role: 'topic' };
  if (deadline && friday >= today) return { day: friday, from: friday, to: sunday, role: 'deadline' };
  return { day: sunday, from: today > friday ? today : addDays(friday, 1), to: sunday };
};

/**
 * Weeks without a weekday. Source: README of the data, "Due dates": this week and next week are their Friday, with any day left
 * of them accepted. EOW and the weekend are gaps of chrono in the facts.
 */
export const weekRules: RuleGroup = {
  hint: /week|eow/i,
  rules: [
    {
      pattern: phrase(
        "(?:(?<part>(?:the )?(?:end|close|start|beginning|middle|first half|last half|latter half) of|early|mid|middle|late|later|sometime|any time|anytime|some time|earlier)(?:-| )(?:in )?|(?:in |over |during )(?:the course of )?)?(?<which>(?:the )?(?:this|next|following|coming|upcoming|current|same) (?:working |business |work |calendar )?week|the week after(?: next| that)?|week after next)(?:'s end)?",
      ),
      read,
    },
    {
      pattern: phrase(
        "(?:the )?(?:eow|week-?end(?:ing)? close|week is (?:out|over|up)|week(?: ends| closes)|end of (?:the |this |my |our )?(?:working |business |work )?week|week's end|close of (?:the )?week)",
      ),
      read: endOfWeek,
    },
    {
      pattern: phrase(
        '(?<part>(?:the )?(?:start|beginning|middle) of|mid)(?:-| )(?:the |this )?(?<which>)(?:working |business |work )?week',
      ),
      read,
    },
    {
      pattern: phrase(
        '(?<deadline>by |before |ahead of |until )?(?:over |during |on |at )?(?:(?<which>(?:this|next|last|past|the following|this coming|the coming) )|the |a )?weekend',
      ),
      read: weekend,
    },
    {
      pattern: phrase('(?:earlier|last|past|previous|the previous|all|every|each|per|a|any) week'),
      read: (_groups, { today }) => ({ day: addDays(today, -7), role: 'topic' }),
    },
  ],
};
