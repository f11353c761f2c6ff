import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ChangeRequestState } from '@/lib/domain/change-request';
import type { Language } from '@/lib/domain/client';
import type { CommitmentState, MissReason } from '@/lib/domain/commitment';
import type { IssueSeverity, IssueState } from '@/lib/domain/issue';
import type { Money } from '@/lib/domain/money';

/**
 * What a template can say of one client: the closed list of variables, each a field from here on. Null = nothing is on
 * record: where a template writes it, the draft has a gap, and its `if` is false. Words of the records only, never a private
 * note. `id` and `kind` are for ticking a line off, and no variables. Days are calendar days.
 */
export interface TemplateContext {
  /** Of the draft; decides the form of days, money and lists. No variable. */
  readonly language: Language;
  readonly today: CalendarDay;
  readonly me: { readonly name: string | null };
  readonly client: { readonly name: string };
  readonly recipient: {
    readonly name: string | null;
    /** As one is addressed: the first name in English, the whole name in Chinese. */
    readonly firstName: string | null;
    readonly role: string | null;
  };
  readonly engagement: {
    readonly name: string | null;
    readonly goals: string | null;
    readonly phase: string | null;
    readonly scopeIn: string | null;
    readonly scopeOut: string | null;
    readonly starts: CalendarDay | null;
    readonly ends: CalendarDay | null;
    readonly budget: Money | null;
  };
  /** From the last report, or where there is none from one reporting period ago, until today. */
  readonly report: { readonly last: CalendarDay | null; readonly since: CalendarDay };
  /**
   * `late`: a promise of ours is late. `at-risk`: one was given up, a milestone slips, a high risk or a serious issue is open.
   * Of the records, whatever lines a draft leaves out. Source: product rule "Progress report".
   */
  readonly overall: { readonly state: 'on-track' | 'at-risk' | 'late' };
  /** Ours, kept since the last report; for an acceptance and a closing summary, in the whole of the engagement. */
  readonly done: readonly PromiseItem[];
  /** Ours, planned and not done: late now, or given up since the last report. */
  readonly late: readonly PromiseItem[];
  /** Ours, open and not late; those without a day last. */
  readonly next: readonly PromiseItem[];
  /** Theirs, open; those that are late first. */
  readonly waiting: readonly PromiseItem[];
  readonly milestones: readonly MilestoneItem[];
  /** Open, highest first. */
  readonly risks: readonly RiskItem[];
  /** Open, oldest first. */
  readonly issues: readonly IssueItem[];
  /** Pending and with the client, and those decided but not yet implemented. */
  readonly changes: readonly ChangeItem[];
  /** What the client has to decide. */
  readonly decisions: readonly DecisionItem[];
  readonly requirements: readonly RequirementItem[];
  /** What the mail is about, where it is about one record. */
  readonly promise: PromiseItem | null;
  readonly change: ChangeItem | null;
  readonly issue: IssueItem | null;
  readonly requirement: RequirementItem | null;
  readonly survey: { readonly question: string | null; readonly answers: readonly SurveyAnswer[] };
}

interface Item {
  readonly id: string;
}

export interface PromiseItem extends Item {
  readonly text: string;
  readonly owner: string | null;
  readonly due: CalendarDay | null;
  /** Whole days since the due day was over; for a kept one how late it came; 0 = not late, and given up. */
  readonly daysLate: number;
  readonly state: CommitmentState;
  /** Of a kept one: the day of delivery. */
  readonly doneOn: CalendarDay | null;
  /** The day before its last move. */
  readonly movedFrom: CalendarDay | null;
  /** Why it was moved, in the user's words. */
  readonly moveReason: string | null;
  readonly missReason: MissReason | null;
}

export interface ChangeItem extends Item {
  readonly title: string;
  readonly state: ChangeRequestState;
  readonly requestedOn: CalendarDay;
  readonly since: CalendarDay;
  readonly until: CalendarDay | null;
  /** Working days added; negative = saved. */
  readonly days: number | null;
  readonly cost: Money | null;
  readonly people: string | null;
  readonly scope: string | null;
  readonly risk: string | null;
  readonly ifNotDone: string | null;
}

export interface IssueItem extends Item {
  readonly text: string;
  readonly severity: IssueSeverity;
  readonly state: IssueState;
  readonly raisedOn: CalendarDay;
  readonly cause: string | null;
  readonly remedy: string | null;
  readonly owner: string | null;
}

export interface MilestoneItem extends Item {
  readonly name: string;
  readonly baseline: CalendarDay;
  readonly forecast: CalendarDay | null;
  readonly actual: CalendarDay | null;
  /** Days from the baseline to the forecast, not reached to today at least, or to the actual day; negative = early. */
  readonly daysLate: number;
}

export interface RiskItem extends Item {
  readonly text: string;
  readonly probability: number;
  readonly impact: number;
  readonly response: string | null;
  readonly owner: string | null;
  readonly reviewOn: CalendarDay | null;
}

export interface RequirementItem extends Item {
  readonly text: string;
  readonly confirmedOn: CalendarDay | null;
}

export interface DecisionItem extends Item {
  readonly text: string;
  readonly since: CalendarDay;
}

/** One link of a survey: writing to `to` with `subject` is the answer. */
export interface SurveyAnswer extends Item {
  readonly label: string;
  readonly to: string;
  readonly subject: string;
}
