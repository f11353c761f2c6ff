import { number } from './chinese-number';
import type { DayReader } from './day-reader';
import { week } from './weekdays';

/** Parts of a day. */
const part =
  '(?:大?清早|一大?早|清晨|凌晨|早晨|早上|早间|上午|中午|正午|午前|午后|下午|傍晚|晚间|晚上|夜里|夜间|深夜|半夜|午夜|白天)';
const hour = `(?:${number}[点时](?:钟|整|半|过|[一三1-3]刻|${number}分?)?|(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![:\\d]))(?:[ap]m)?`;
const until = `(?:[-~—–至到](?:${part})?${hour})?`;

/** What may follow a day and only says when on it: （周四）, 上午, 下午三点半, 下班, EOD; the flag is `y`. */
export const timeOfDay = new RegExp(
  `(?:\\((?:[这本下]个?)?${week}[一二三四五六日天]\\)|${week}[一二三四五六日天])?(?:[、,，]?(?:当[天日]|那天|全天|整天))?(?:的?(?:${part}|[早晚晨夜](?![点些会宴餐饭于]|高峰)))?(?:的?${hour}(?:多|许|左右)?${until})?(?:的?(?:时候|这个时[候间]|这时候|晚些时候|时间))?(?:一?(?:下|上)班|收工|收盘|EOD|COB)?`,
  'iy',
);

/** Right after another day a time is on that day; else on the message's. */
const close = 3;
const everyDay = /(?:每天|第.{1,2}天|每日|平时|[一整有某个半]|时间[是为:]?|热线[:]?|比分[:]?)$/;
const onDay: DayReader['read'] = (_, { today, earlier }) => {
  if (earlier !== null && earlier.letters <= close) return { day: earlier.day };
  return { day: today, past: today, isTime: true };
};

/** 下午, 晚上八点; 早上好, 下午茶, 一上午 are none. */
const partOfDay: DayReader = {
  pattern: new RegExp(`(?<![马以如今明昨])${part}(?:${hour}${until})?(?!好|安|茶|班|觉|餐|饭|模式|场|档|版)`, 'g'),
  notAfter: everyDay,
  read: onDay,
};

/** 三点前, 九点半, 15:05, 下班前, EOD; 三点建议 and 快一点 are none. */
const clock: DayReader = {
  pattern: new RegExp(
    `(?<![第快早晚多有差])${number}[点时](?:钟|整|半|[一三]刻|${number}分|(?=[之以]?前))|(?<=[到在至])${number}点|(?<![\\d:.])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d])(?:[ap]m?)?${until}|(?:下班|收工|收盘)(?=[之以]?前)|(?<![A-Za-z])(?:EOD|COB)(?![A-Za-z])`,
    'gi',
  ),
  notAfter: everyDay,
  read: onDay,
};

/** The whole text is a time of day or means now. */
const alone: DayReader = {
  pattern: new RegExp(`^(?:${number}点|现在|当前|此刻)$`, 'g'),
  read: (_, { today }) => ({ day: today }),
};

export const clockTimes: readonly DayReader[] = [partOfDay, clock, alone];
