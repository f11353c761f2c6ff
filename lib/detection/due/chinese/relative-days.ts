import { addDays } from '@/lib/domain/add-days';
import type { DayReader } from './day-reader';

const away: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  明: 1,
  后: 2,
  大后: 3,
  大大后: 4,
  昨: -1,
  前: -2,
  大前: -3,
};

/** 今天 明日 后天 大后天 明儿 今晚 昨夜; not 天气, 以后天天, 今日头条. Just after midnight 明天 is tomorrow as well. */
const named: DayReader = {
  pattern:
    /((?:大{0,2}|(?<![以之今然最]))后|(?:大|(?<![以之目提]))前|(?<![原基])本(?=日)|[今明昨])(?:天(?![气津花数线性文空窗然天])|日(?!头条|均|期|报|志|元|程|常)|儿个?|(?<=[今明昨])[晚早晨夜](?![会报餐饭宴]))/g,
  read: ([, word = ''], { today }) => {
    const days = away[word] ?? 0;
    const day = addDays(today, days);
    return days === 0 ? { day, past: day } : { day };
  },
};

/** 今明两天, 明后天. */
const pair: DayReader = {
  pattern: /(今明|明后)(?:两?[天日]|两晚)/g,
  read: ([, word], { today }) => {
    const first = word === '今明' ? 0 : 1;
    return { day: addDays(today, first + 1), from: addDays(today, first), to: addDays(today, first + 1) };
  },
};

/** 次日 隔天 第二天: the day after the one that was named before, else after the message. */
const following: DayReader = {
  pattern: /次日|翌日|隔[天日]|第二天/g,
  read: (_, { today, earlier }) => ({ day: addDays(earlier?.day ?? today, 1) }),
};

export const relativeDays: readonly DayReader[] = [named, pair, following];
