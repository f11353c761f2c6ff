import { dayOfWeek } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import { numberOf, numberWord } from './english-words';
import type { Moment } from './moment';
import type { Reading } from './reading';
import { stepFrom } from './step-from';

/** Longer than any phrase that leads to a day. */
const reach = 80;
const weekOf = /(?<!\w)(?:the )?(?:week (?:of|commencing|beginning|starting)|w\/c|w\/b|wc|wk of) (?:the |on |from )?$/i;
const weekEnding = /(?<!\w)(?:the )?(?:week ending|w\/e) (?:on )?$/i;
const away = new RegExp(
  `(?<!\\w)(?<count>${numberWord}) (?<unit>(?:business |working )?days?|weeks?|months?|hours?) (?<way>after|from|following|before|prior to|ahead of) (?:the |(?:the|our|your) \\w{1,20} (?:\\w{1,20} )?(?:on|of) (?:the )?)?$`,
  'i',
);

function shifted(reading: Reading, before: string, moment: Moment): Reading {
  const ending = weekEnding.exec(before);
  if (ending) return { ...reading, start: reading.start - ending[0].length };
  const week = weekOf.exec(before);
  if (week) {
    const monday = dayOfWeek(reading.day, 0, 1);
    const place = { start: reading.start - week[0].length, end: reading.end };
    return { ...place, day: addDays(monday, 4), from: monday, to: addDays(monday, 6) };
  }
  const far = away.exec(before);
  const { count = '', unit = '', way = '' } = far?.groups ?? {};
  const days = /^(?:before|prior|ahead)/i.test(way) ? -numberOf(count) : numberOf(count);
  const day = far && stepFrom(unit, days, moment, reading.day);
  return day ? { start: reading.start - far[0].length, end: reading.end, day } : reading;
}

/**
 * The readings, moved where the words before them say so: "the week of the 12th" is that week, read by its Friday as "next week"
 * is; "week ending 28 March" is that day; "two weeks after 3 March" and "5 days before the 20th" are counted from the day,
 * also where its event stands between ("2 days before the workshop on 3 March").
 */
export const shiftedReadings = (text: string, readings: readonly Reading[], moment: Moment): Reading[] =>
  readings.map((reading) => {
    if (reading.role === 'topic' || reading.part === 'time') return reading;
    return shifted(reading, text.slice(Math.max(0, reading.start - reach), reading.start), moment);
  });
