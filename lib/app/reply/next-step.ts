import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import { isLate } from '@/lib/domain/is-late';
import { isOpenIssue } from '@/lib/domain/issue-life';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import { newsFor } from './just-moved';

/** What a sent mail asks of its record. `advance`: the next step in the life of a change or an issue. */
export type NextStep = 'move-day' | 'set-day' | 'advance';

/**
 * What follows for a record once a mail about it was sent; null where nothing does, or the next word is the client's. Source:
 * product rules "Life of a commitment", "Life of a change request", "handle complaints through record, analyse, resolve, feed back".
 *
 * - Bad news, a new day: an open promise of ours gets the day that was told, unless it was moved lately and the mail told that.
 * - An answer to a change: it goes on to the client. One that is with them waits for their word after an offer, for which they
 *   are asked; a refusal and a deferral are ours to note.
 * - A complaint resolved: it is resolved, and then fed back.
 * - A promise chased, a requirement or a complaint put into words: nothing is so before they answer.
 */
export function nextStep(purpose: TemplatePurpose, found: LoggedRecord, today: CalendarDay): NextStep | null {
  if (found.record.deletedAt !== null) return null;
  switch (found.kind) {
    case 'commitment':
      return purpose === 'bad-news' || purpose === 'renegotiate' ? dayStep(found.record, today) : null;
    case 'changeRequest':
      return goesOn(purpose, found.record, today) ? 'advance' : null;
    case 'issue':
      return purpose === 'complaint-resolved' && isOpenIssue(found.record.state) ? 'advance' : null;
    case 'satisfaction':
      return null;
  }
}

function dayStep(promise: Commitment, today: CalendarDay): NextStep | null {
  if (promise.direction !== 'ours' || promise.state !== 'open') return null;
  if (promise.dueDay === null) return 'set-day';
  const move = promise.renegotiations.at(-1);
  const isNews = move !== undefined && move.from !== null && move.on >= addDays(today, -newsFor);
  return isNews && !isLate(promise, today) ? null : 'move-day';
}

const undecided: readonly ChangeRequest['state'][] = ['draft', 'submitted', 'assessing', 'awaiting-client', 'deferred'];

function goesOn(purpose: TemplatePurpose, { state, deferredUntil }: ChangeRequest, today: CalendarDay): boolean {
  if (!undecided.includes(state)) return false;
  switch (purpose) {
    case 'change-accept':
    case 'change-adjust':
    case 'expectation':
      return state !== 'awaiting-client';
    case 'change-reject':
      return true;
    case 'change-defer':
      return state !== 'deferred' || (deferredUntil !== null && deferredUntil <= today);
    default:
      return false;
  }
}
