import { addDays } from '@/lib/domain/add-days';
import { numberOf, numberWord } from './english-words';
import { phrase } from './phrase';
import type { DayRule, RuleGroup } from './reading';
import { stepFrom } from './step-from';

/** "Two to three weeks" are over after three. */
const count = `(?:\\d{1,3} ?[-–] ?|${numberWord} (?:to|or) )?(?<count>${numberWord})`;
const units =
  '(?:(?:(?:business|working|work|calendar|consecutive|full|clear|bank|week)(?: |-)?)?days?|weeks?|wks?|fortnights?|months?|quarters?|years?|hours?|hrs?|h|minutes?|mins?)';
const unit = `(?<unit>${units})(?:'s|s'|')?(?: time)?`;
/** Under, about and at most so many are read as so many. */
const about =
  '(?:(?:the (?:next|coming|following|space of)|a further|another|about|around|just|max(?:imum)?|at most|a maximum of|say|approximately|approx\\.?|roughly|less than|no more than|under) )?';
/** What is counted from an event has no day yet; "old", "late" and the like count something else. */
const open =
  '(?! (?:of|after|following|from (?!now|today|tomorrow)|upon|prior|before|per|late|ago|old|away|notice|warranty|since|or so ago)(?!\\w))';

const read: DayRule['read'] = ({ within, count: number = '', unit: name = '' }, moment) => {
  const day = stepFrom(name, numberOf(number), moment, moment.today);
  if (!day || day < moment.today) return null;
  if (within === undefined) return { day };
  const vague = /^(?:w|fort|mon)/i.test(name) && !/work/i.test(name);
  return { day, role: 'deadline', ...(vague && { from: addDays(day, -1), to: day }) };
};

const one =
  (base: number): DayRule['read'] =>
  (groups, moment) => {
    const day = stepFrom(
      groups.unit ?? '',
      groups.count ? numberOf(groups.count) : 1,
      moment,
      addDays(moment.today, base),
    );
    return day ? { day } : null;
  };

/** Minutes, and hours of which there are only a few, do not reach the next day as a rule; where they do the day is still near. */
const fewHours: DayRule['read'] = ({ hours }, moment) => ({
  day: addDays(moment.today, moment.hour + (hours ? 3 : 0) >= 24 ? 1 : 0),
});

const over: DayRule['read'] = (_groups, { today }) => ({ day: addDays(today, -1), role: 'topic' });

/**
 * Days, weeks and hours counted from now. Source: README of the data, "Due dates" (N business days are Monday to Friday counted
 * from the next day, here by the user's own calendar); "within N business days", "in a fortnight" and "a week from today" are
 * gaps of chrono in the facts. Hours count from the clock, so 48 hours after 23:10 are two days on. "Within ten days of
 * receipt" waits for an event and is no day; neither is "a 30-day warranty" nor "takes about six weeks".
 */
export const countRules: RuleGroup = {
  hint: /day|w(?:ee)?k|fortnight|month|quarter|year|h(?:ou)?r|\dh|min|few|\bh\b|_ ?h|\d ?["']/i,
  rules: [
    {
      pattern: phrase(
        `(?:(?<within>within|inside(?: of)?|in less than|in under|in no more than|no later than|no more than|in the next|over the next|during the next|in the coming|over the coming)|in|give (?:me|us|him|her|them)|allow(?: me| us)?|after|over) ${about}${count} ?(?:more )?${unit}${open}`,
      ),
      read,
    },
    {
      pattern: phrase(
        '(?<within>within|inside|in|over|during) the (?:next|coming|following) (?<unit>hour|day|week|month|fortnight)(?! \\w)',
      ),
      read: (groups, moment) => read({ ...groups, count: 'one' }, moment),
    },
    {
      pattern: phrase('(?<within>within|inside) the (?<unit>hour)'),
      read: (groups, moment) => read({ ...groups, count: 'one' }, moment),
    },
    {
      pattern: phrase(
        `(?:in )?${count} ?(?:more )?${unit} (?:from (?:now|today|right now|this moment|the date of this (?:e-?mail|message|letter))|hence|on from (?:today|now)|(?:later|out)(?= *[.!?]*$))`,
      ),
      read,
    },
    { pattern: phrase(`${count} ?${unit} (?:from|after) (?:tomorrow|tmrw)`), read: one(1) },
    { pattern: phrase('tomorrow (?<unit>week|fortnight)'), read: one(1) },
    { pattern: phrase(`${count} ?(?<unit>weeks?|fortnights?) today`), read: one(0) },
    { pattern: phrase(`${count} ?(?<unit>weeks?|fortnights?) tomorrow`), read: one(1) },
    { pattern: phrase('today (?<unit>week|fortnight)'), read: one(0) },
    { pattern: phrase(`${count} ?${unit} (?:from|after) yesterday`), read: one(-1) },
    { pattern: phrase('(?:the )?(?:next|following|first) (?<unit>(?:business|working|work) day)'), read: one(0) },
    { pattern: phrase(`(?:upcoming|coming) (?<count>${numberWord}) (?<unit>days?)`), read: one(0) },
    { pattern: phrase(`(?<count>${numberWord}) (?:upcoming|coming) (?<unit>days?)`), read: one(0) },
    {
      pattern: phrase(
        'in (?:about )?(?:(?:a )?few (?:(?<hours>hours)|minutes|mins)|(?:half|three(?:-| )quarters of|a quarter of) an hour|_{3} ?(?:h|hours?)|[1-9]+ ?["\']|(?:\\d+|two|three) and (?:an?|one) half hours)|half an hour from now',
      ),
      read: fewHours,
    },
    {
      pattern: phrase(
        `${numberWord} ?${units} (?:ago|late|behind|overdue|earlier)|(?:for|since) (?:over |about |the (?:last|past) )?${numberWord} ?${units}`,
      ),
      read: over,
    },
  ],
};
