import { messageOf } from '@/lib/app/answered-message';
import { mailEvidence } from '@/lib/app/evidence-of';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import { calendarDay } from '@/lib/domain/calendar-day';
import type { Evidence } from '@/lib/domain/evidence';
import { sha256Hex } from '@/lib/platform/sha256-hex';
import type { OnApprove, OnKeep } from '@/lib/ui/answer';
import type { Store } from '@/lib/ui/create-store';
import type { AdvanceWrites } from './advance-writes';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';
import type { SidebarWrites } from './sidebar-writes';

interface Source {
  readonly on: string;
  readonly evidence: Evidence;
}

export interface AnswerWrites {
  readonly keepWith: OnKeep;
  readonly approveWith: OnApprove;
}

/** Writes what a mail answers: on the day of the mail, with its words as evidence; nothing when another mail is open by now. */
export function createAnswerWrites(
  store: Store<SidebarState>,
  { today }: Pick<SidebarPorts, 'today'>,
  { settle, advanceChange }: Pick<SidebarWrites, 'settle'> & Pick<AdvanceWrites, 'advanceChange'>,
): AnswerWrites {
  const sourceOf = async (offer: OfferedSuggestion): Promise<Source | null> => {
    const { reading } = store.get();
    const message = reading && messageOf(reading, offer);
    if (reading === null || message === null) return null;
    const source = mailEvidence(reading, message, offer.suggestion.quote);
    const day = message.dateLocal?.slice(0, 10) ?? '';
    // A mail of a zone that is further on may be of tomorrow.
    const on = calendarDay.safeParse(day).success && day <= today() ? day : today();
    return { on, evidence: { ...source, quoteSha256: await sha256Hex(source.quote) } };
  };
  return {
    keepWith: async (commitment, offer) => {
      const source = await sourceOf(offer);
      if (source === null) return { kind: 'gone' };
      return settle(commitment, { state: 'kept', missReason: null, ...source });
    },
    approveWith: async (change, offer) => {
      const source = await sourceOf(offer);
      if (source === null) return { kind: 'gone' };
      const { on, evidence } = source;
      const step = { state: 'approved', until: null, evidence } as const;
      // A state that began later than the mail cannot have ended before it began.
      return advanceChange(change, { ...step, on: on < change.stateSince ? change.stateSince : on });
    },
  };
}
