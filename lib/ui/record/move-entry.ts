import * as z from 'zod/mini';
import { calendarDay } from '@/lib/domain/calendar-day';
import type { Commitment, Renegotiation } from '@/lib/domain/commitment';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** What stands in the form that moves a due day; '' = nothing entered. */
export const moveEntry = z.object({ to: z.string(), reason: z.string(), told: z.enum(['', 'yes', 'no']) });
export type MoveEntry = z.infer<typeof moveEntry>;

export const emptyMove: MoveEntry = { to: '', reason: '', told: '' };

/** As a record holds it. */
export const longestReason = 20_000;

export type Move = Pick<Renegotiation, 'to' | 'on' | 'reason' | 'toldBefore'>;

export type MoveCheck =
  | { readonly ok: true; readonly move: Move }
  | { readonly ok: false; readonly field: 'to' | 'reason'; readonly problem: MessageKey };

type Movable = Pick<Commitment, 'direction' | 'dueDay'>;

/** A promise of ours that had a day owes its client a reason and a word before the day; all others only get another day. */
export const owesWord = ({ direction, dueDay }: Movable): boolean => direction === 'ours' && dueDay !== null;

/** The move that was entered, or the first thing that is wrong with it. Days are calendar days in the user's zone. */
export function checkMove({ to, reason, told }: MoveEntry, commitment: Movable, today: string): MoveCheck {
  if (to === '') return { ok: false, field: 'to', problem: 'move_day_missing' };
  if (!calendarDay.safeParse(to).success) return { ok: false, field: 'to', problem: 'error_day' };
  if (to === commitment.dueDay) return { ok: false, field: 'to', problem: 'move_day_same' };
  const isOwed = owesWord(commitment);
  if (isOwed && reason.trim() === '') return { ok: false, field: 'reason', problem: 'move_reason_missing' };
  if (reason.length > longestReason) return { ok: false, field: 'reason', problem: 'move_reason_long' };
  const toldBefore = isOwed && told !== '' ? told === 'yes' : null;
  return { ok: true, move: { to, on: today, reason: reason.trim(), toldBefore } };
}
