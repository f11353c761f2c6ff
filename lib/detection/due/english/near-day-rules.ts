import { addDays } from '@/lib/domain/add-days';
import { phrase } from './phrase';
import type { DayRule, Meaning, RuleGroup } from './reading';

const tomorrow = '(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro)';
const partOfDay =
  '(?:(?:early |late )?(?:morning|forenoon|lunch ?time|lunch|mid-?day|noon|afternoon|arvo|evening|night|first thing))';
const last = '(?= *[.!?]*$)';

/** From this hour on "in the morning" is the next morning. */
const morningIsOver = 12;

const inDays =
  (days: number, rest: Omit<Meaning, 'day'> = {}): DayRule['read'] =>
  (_groups, { today }) => ({ ...rest, day: addDays(today, days) });

const nextMorning: DayRule['read'] = (_groups, { today, hour }) => ({
  day: hour < morningIsOver ? today : addDays(today, 1),
  part: 'time',
});

/**
 * Today, tomorrow and what is said like them. The day is that of the sender's calendar at any hour: also between midnight and
 * two "tomorrow" is the next day (chrono takes it for today then: facts on due dates, bugs). "Now" is a day only as the last
 * word ("call me now"), not within a statement ("we now need eight").
 */
export const nearDayRules: RuleGroup = {
  hint: /day|tomo|tommo|tmr|2moro|night|tonite|morning|noon|evening|arvo|\bnow|present|this time|same time|first thing|atm|otd/i,
  rules: [
    { pattern: phrase(`(?:(?:later|sometime|early) )?(?:today|otd)(?: ${partOfDay})?`), read: inDays(0) },
    { pattern: phrase('(?:(?:later|late|early) )?(?:tonight|tonite)'), read: inDays(0) },
    {
      pattern: phrase(
        '(?:(?:later|early|late) )?this (?:(?:early |late )?(?:morning|afternoon|arvo|evening)|noon|night)',
      ),
      read: inDays(0),
    },
    { pattern: phrase(`(?:the )?day after ${tomorrow}`), read: inDays(2) },
    {
      pattern: phrase(
        `(?:first thing |early |later? |this time |end of |morning |noon |lunch ?time |the )?${tomorrow}(?:(?:'s)? ${partOfDay})?`,
      ),
      read: inDays(1),
    },
    {
      pattern: phrase('(?:first thing |early )?(?:in the |by |by early |by the )(?:early )?morning'),
      read: nextMorning,
    },
    { pattern: phrase('(?:the )?(?:next|following) day'), read: inDays(1) },
    { pattern: phrase('(?:this|the same|same) (?:time|day) next week|next week,? same (?:time|day)'), read: inDays(7) },
    {
      pattern: phrase(
        `(?:earlier|already) (?:today|this ${partOfDay})|yesterday(?: ${partOfDay})?|last night|(?:the )?day before yesterday|the other day`,
      ),
      read: inDays(-1, { role: 'topic' }),
    },
    {
      pattern: phrase(
        `(?:right |just )?now${last}|at (?:the )?present(?: time)?${last}|at this time${last}|atm${last}`,
      ),
      read: inDays(0),
    },
  ],
};
