import { dayOfWeek, nextWeekDay } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import { numerals } from './chinese-number';
import type { DayReader } from './day-reader';

/** 周, 星期, 礼拜; source of a pattern. */
export const week = '(?:周|星期|礼拜)';

/** 上 下下 本 这个 …, which say of which week; not the end of 马上, 线下. The source captures the first character(s). */
export const whichWeek = '((?<![马晚早线网以路会加楼])上{1,2}|(?<![线以如余楼私底地当])下{1,2}|[本这])(?:一|一?个)?';

/** How many weeks after the message's one. */
export const weeksAway = (word: string): number =>
  word.startsWith('上') ? -word.length : word.startsWith('下') ? word.length : 0;

/** What follows a figure that counts (下周三次) or begins another word (下周一起, 周日程), so that it names no week day. */
const counted =
  '(?![次个](?![人别])|天(?!气)|[名](?![单额称])|位(?!置)|场(?![地景馆])|份(?!额)|条(?![款件])|[遍轮倍节堂万千百]|小时|期(?![间待限望])|点)';
const named = `(一(?!起|共|旦|切|样|般|些|并|直(?!接)|定(?![稿下好版在于时方]))|[二三四五六]|[1-7](?!\\d)|日(?![均报志程常期历记用])|天(?![气津]))${counted}`;

/** 1 = Monday. */
const figure = (word: string): number => ('日天'.includes(word) ? 7 : '一二三四五六'.indexOf(word) + 1 || Number(word));

/** 下周五 is Friday of the next week, on a Sunday too; 这周五 of this one; 下下周一 of the one after the next. */
const ofAWeek: DayReader = {
  pattern: new RegExp(`${whichWeek}${week}(?:的?${week})?${named}`, 'g'),
  read: ([, which = '', day = ''], { today }) => ({ day: dayOfWeek(today, weeksAway(which), figure(day)) }),
};

/** 周五 alone is the next one after the message's day, in 下周三到周五 after that one; 三周五次 and 黑色星期五 are none. */
const bare: DayReader = {
  pattern: new RegExp(`(?<![${numerals}几数半多每第隔逢双单色])${week}${named}`, 'g'),
  read: ([, day = ''], { today, earlier }) => {
    if (earlier !== null && earlier.letters === 1) return { day: nextWeekDay(addDays(earlier.day, -1), figure(day)) };
    const next = nextWeekDay(today, figure(day));
    return { day: next, past: addDays(next, -7) };
  },
};

/** 周一至周五 are the days of business, no due day. */
const business: DayReader = {
  pattern: new RegExp(`${week}一[-~—–至到](?:${week})?[五六日天]`, 'g'),
  read: (_, { today }) => ({ day: today, role: 'topic' }),
};

export const weekdays: readonly DayReader[] = [business, ofAWeek, bare];
