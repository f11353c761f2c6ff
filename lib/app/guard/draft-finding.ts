import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ChangeImpact, ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import type { Milestone } from '@/lib/domain/milestone';
import type { Money } from '@/lib/domain/money';

/** An open commitment of ours, as far as the guard looks at it. */
export type RecordedPromise = Pick<Commitment, 'id' | 'text' | 'dueDay'> & Partial<Pick<Commitment, 'renegotiations'>>;
/** A change of the client's, as far as the guard looks at it. */
export type KnownChange = Pick<ChangeRequest, 'id' | 'title' | 'state'> & {
  /** Without it figures are not compared. */
  readonly impact?: Pick<ChangeImpact, 'days' | 'money'>;
};
/** A milestone of the client's, as far as the guard looks at it. */
export type RecordedMilestone = Pick<Milestone, 'name' | 'baseline' | 'forecast' | 'actual'>;

/** What a draft may make the writer stop at. */
type What =
  /** A promise without a day: "soon", 尽快. */
  | { readonly kind: 'vague-day' }
  /** A promise for a day on which the user does not work; `instead`: the next working day, if there is any. */
  | {
      readonly kind: 'day-off';
      readonly day: CalendarDay;
      readonly off: 'weekend' | 'holiday';
      readonly instead: CalendarDay | null;
    }
  /** A promise for a day on which many are due. */
  | { readonly kind: 'busy-day'; readonly day: CalendarDay; readonly due: number }
  /** A promise for a day that is over. */
  | { readonly kind: 'past-day'; readonly day: CalendarDay }
  /** A promise that is on record for another day. */
  | { readonly kind: 'other-day'; readonly day: CalendarDay; readonly recorded: RecordedPromise }
  /** A day beside the name of a promise or a milestone that is on record for another day. */
  | {
      readonly kind: 'other-date';
      readonly day: CalendarDay;
      readonly name: string;
      readonly recorded: CalendarDay;
    }
  /** What a change costs, where another amount is on record. */
  | { readonly kind: 'other-cost'; readonly title: string; readonly recorded: Money }
  /** The days that a change adds, where another number of working days is on record. */
  | { readonly kind: 'other-days'; readonly title: string; readonly recorded: number }
  /** A promise of what a change that is not approved would bring. */
  | { readonly kind: 'open-change'; readonly change: KnownChange }
  /** The name of another client. */
  | { readonly kind: 'other-client'; readonly name: string }
  /** A gap that was to be filled in: "[name]", {{x}}, 待定. */
  | { readonly kind: 'placeholder' };

/** One thing to look at before sending, with the place in the draft: `text.slice(start, end) === words`, UTF-16 units. */
export type DraftFinding = What & { readonly start: number; readonly end: number; readonly words: string };
