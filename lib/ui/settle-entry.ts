import type { MissReason } from '@/lib/domain/commitment';
import type { MessageKey } from './catalogue/messages';
import type { Settlement } from './view-types';

/** What stands in the form that settles a commitment; '' = nothing chosen. */
export interface SettleEntry {
  readonly state: Settlement['state'];
  readonly on: string;
  readonly reason: MissReason | '';
}

export type SettleCheck =
  | { readonly ok: true; readonly settlement: Settlement }
  | { readonly ok: false; readonly field: 'on' | 'reason'; readonly problem: MessageKey };

/** Kept after its due day: then a reason may be given. */
export const isKeptLate = (entry: SettleEntry, dueDay: string | null): boolean =>
  entry.state === 'kept' && dueDay !== null && entry.on > dueDay;

/** The settlement that was entered, or the first thing that is missing. Days are calendar days in the user's zone. */
export function checkSettleEntry(entry: SettleEntry, dueDay: string | null, today: string): SettleCheck {
  const { state, on, reason } = entry;
  if (state === 'missed') {
    if (reason === '') return { ok: false, field: 'reason', problem: 'settle_reason_missing' };
    return { ok: true, settlement: { state, on: today, missReason: reason } };
  }
  if (state === 'withdrawn') return { ok: true, settlement: { state, on: today } };
  if (on === '') return { ok: false, field: 'on', problem: 'settle_day_missing' };
  if (on > today) return { ok: false, field: 'on', problem: 'settle_day_future' };
  const missReason = isKeptLate(entry, dueDay) && reason !== '' ? reason : null;
  return { ok: true, settlement: { state, on, missReason } };
}
