import * as z from 'zod/mini';
import type { Commitment, Renegotiation } from '@/lib/domain/commitment';
import { checkDay } from '@/lib/ui/log/check-day';
import { dayValue, noDay } from '@/lib/ui/log/day-value';
import type { FieldProblem } from '@/lib/ui/log/field-problem';

/** What stands in the form that moves a due day; told '' = not said. */
export const moveEntry = z.object({ to: dayValue, reason: z.string(), told: z.enum(['', 'yes', 'no']) });
export type MoveEntry = z.infer<typeof moveEntry>;

export const emptyMove: MoveEntry = { to: noDay, reason: '', told: '' };

/** As a record holds it, in UTF-16 units. */
export const longestReason = 20_000;

export type Move = Pick<Renegotiation, 'to' | 'on' | 'reason' | 'toldBefore'>;
export type MoveField = 'to' | 'reason';

type Movable = Pick<Commitment, 'direction' | 'dueDay'>;

/** A promise of ours that had a day owes its client a reason and a word before the day; all others only get another day. */
export const owesWord = ({ direction, dueDay }: Movable): boolean => direction === 'ours' && dueDay !== null;

/** Everything that keeps a move from being saved, in the order of its fields. `today` is a calendar day in the user's zone. */
export function checkMove({ to, reason }: MoveEntry, commitment: Movable, today: string): FieldProblem<MoveField>[] {
  const problems: FieldProblem<MoveField>[] = [];
  const dayProblem = checkDay(to, today);
  if (dayProblem !== null) problems.push({ field: 'to', key: dayProblem });
  else if (to.day === null) problems.push({ field: 'to', key: 'move_day_missing' });
  else if (to.day === commitment.dueDay) problems.push({ field: 'to', key: 'move_day_same' });
  if (owesWord(commitment) && reason.trim() === '') problems.push({ field: 'reason', key: 'move_reason_missing' });
  if (reason.length > longestReason) {
    problems.push({ field: 'reason', key: 'error_too_long', values: { max: longestReason } });
  }
  return problems;
}

/** The move for an entry that `checkMove` accepts, made today. */
export const moveOf = ({ to, reason, told }: MoveEntry, commitment: Movable, today: string): Move => ({
  to: to.day,
  on: today,
  reason: reason.trim(),
  toldBefore: owesWord(commitment) && told !== '' ? told === 'yes' : null,
});
