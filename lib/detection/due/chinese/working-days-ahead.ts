import { addWorkingDays } from '@/lib/domain/working-days';
import { chineseNumbers } from './chinese-number';
import type { DayReader } from './day-reader';
import { countWords } from './spans';

/** So many working days are at most a year or so. */
const farthest = 260;

/** 五个工作日内, 3-5个工作日后, 下个工作日; the message's day does not count. Bound to an event they name no day. */
const ahead: DayReader = {
  pattern: new RegExp(
    `(?:${countWords}个?|(?<next>[下次](?:一?个)?))(?:工作[日天])(?<within>[之以]?内)?(?:[之以]?后)?`,
    'g',
  ),
  notAfter:
    /(?:(?<![今然最以往稍此])后|起|之日)[，,]?.{0,4}$|(?:过去|最近|近|第|需要|需|要|约|大概|每|周期|时间|[为是用花等了])$/,
  read: ({ groups }, { today, calendar }) => {
    if (groups?.half !== undefined) return null;
    const [least, most] = groups?.next === undefined ? chineseNumbers(groups?.count) : [1, 1];
    if (most < 1 || most > farthest) return null;
    const [from, day] = [addWorkingDays(today, least, calendar), addWorkingDays(today, most, calendar)];
    if (from === null || day === null) return null;
    const role = groups?.within === undefined ? {} : ({ role: 'deadline' } as const);
    return from < day ? { day, from, to: day, ...role } : { day, ...role };
  },
};

export const workingDaysAhead: readonly DayReader[] = [ahead];
