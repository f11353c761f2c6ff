import type { DayRole } from '@/lib/detection/due/day-mention';
import {
  aheadWords,
  beginsBefore,
  deadlineAfter,
  deadlineBefore,
  onlyBefore,
  topicAfter,
  topicBefore,
} from './role-words';

/** So much text before and after a day decides what it is to its sentence. */
const reach = 60;

export interface RoleFound {
  readonly role: DayRole;
  /** How many units before the day the word begins that makes it a deadline. */
  readonly lead: number;
  /** The day before is as good. */
  readonly before: boolean;
}

const plain = (role: DayRole): RoleFound => ({ role, lead: 0, before: false });

/**
 * What a day at `start` to `end` is to its sentence, by the words around it. Source: README of the data, "Due dates": by and on
 * a day are that day, before a day accepts the day before, and a day that the thing is about is none; facts on due dates,
 * recommendation 5: choose by the link ("by", "before", "until"), pass over days after "of", "from", "dated".
 */
export function roleOf(text: string, start: number, end: number): RoleFound {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const words = text.slice(start, end);
  if (topicAfter.some((pattern) => pattern.test(right))) return plain('topic');
  if (topicBefore.wasDue.test(left)) return plain('topic');
  if (/^(?:by|before|until|ahead of) /i.test(words)) return plain('deadline');
  const deadline = deadlineBefore.exec(left);
  if (deadline) return { role: 'deadline', lead: deadline[0].length, before: onlyBefore.test(left) };
  if (beginsBefore.test(left)) return plain('point');
  if (deadlineAfter.test(right)) return plain('deadline');
  if (topicBefore.link.test(left)) return plain('topic');
  if (/^in /i.test(words) && topicBefore.soFar.test(left) && !topicBefore.will.test(left)) return plain('topic');
  const done = !aheadWords.test(words) && topicBefore.done.test(left) && !topicBefore.notDone.test(left);
  return plain(done ? 'topic' : 'point');
}
