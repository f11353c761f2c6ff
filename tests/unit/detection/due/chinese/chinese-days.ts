import { findChineseDays } from '@/lib/detection/due/chinese/find-chinese-days';
import type { DayMention } from '@/lib/detection/due/day-mention';
import type { WorkCalendar } from '@/lib/domain/working-days';

export const mondayToFriday: WorkCalendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };

/** What a clock shows, from `2026-03-11` or `2026-03-11 09:30`. */
export const clock = (at: string) => ({
  year: Number(at.slice(0, 4)),
  month: Number(at.slice(5, 7)),
  day: Number(at.slice(8, 10)),
  hour: Number(at.slice(11, 13)),
  minute: Number(at.slice(14, 16)),
});

const short = ({ words, role, day, from, to }: DayMention) =>
  [words, role, day, ...(from === undefined ? [] : [`${from}..${to}`])].join(' ');

/** The days of a text in short: words, role, day and, where more than one is accepted, the first and the last. Sent on a Wednesday. */
export const chineseDays = (text: string, at = '2026-03-11 10:00', calendar = mondayToFriday): string[] =>
  findChineseDays(text, clock(at), calendar).map(short);
