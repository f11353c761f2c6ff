import type { DraftFinding } from '@/lib/app/guard/draft-finding';
import type { Letter } from '@/lib/app/letter';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { SidebarView } from '@/lib/app/sidebar-view';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { RecordKind } from '@/lib/domain/record-kind';
import type { PageReading, Person } from '@/lib/domain/thread';
import type { SidebarLayout } from '@/lib/messaging/page-link';
import type { Preferences } from '@/lib/platform/preferences';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { KeptForm } from '@/lib/ui/log/kept-forms';
import type { LogPlace } from '@/lib/ui/log/log-opening';
import type { LogStart } from '@/lib/ui/log/log-start';
import type { RecordPart } from '@/lib/ui/record/record-part';
import type { OfferedStep } from '@/lib/ui/reply/offered-step';
import type { ReplyStart } from '@/lib/ui/reply/reply-start';
import type { ShownTrouble } from '@/lib/ui/shown-trouble';

/** What a new client's form starts with. */
export interface Prefill {
  readonly person: Person | null;
  readonly domain: string | null;
}

/** What stands in the panel: the view of the page, or a form over it. */
export type Screen =
  | {
      readonly kind: 'view';
      /** The record whose page was closed: the keyboard goes on at its row. */
      readonly from?: string;
    }
  | {
      readonly kind: 'picker';
      /** The letter for which it was opened; without one it is for the thread. */
      readonly letter?: string;
    }
  | {
      readonly kind: 'log';
      readonly start: LogStart;
      /** Where it was asked for, when another mail may be open by now; without one it is the mail that is shown. */
      readonly place?: LogPlace;
    }
  /** One record: its details, its life and its history. */
  | {
      readonly kind: 'record';
      readonly of: LoggedKind;
      readonly id: string;
      /** Where on its page one wants to go; null = to its beginning. */
      readonly at: RecordPart | null;
    }
  /** A draft for the mail that is open, from a template. */
  | { readonly kind: 'reply'; readonly start: ReplyStart }
  /** Milestones, risks and requirements of the client that is shown. */
  | { readonly kind: 'plan'; readonly clientId: string }
  | { readonly kind: 'form'; readonly clientId: string | null; readonly prefill: Prefill };

/** A record that a person logged. */
export interface LoggedRef {
  readonly of: LoggedKind;
  readonly id: string;
}

export interface UndoStep {
  readonly kind: RecordKind;
  readonly id: string;
  /** The version that the write made. */
  readonly version: number;
  /** Written by the same step, and taken back with it. */
  readonly others?: readonly UndoStep[];
}

/** One sentence about the last action. `fresh` for eight seconds; one that can be undone stays, quietly. */
export interface Notice {
  readonly tone: 'done' | 'failed';
  readonly key: MessageKey;
  /** A client's name, or the text of a commitment. */
  readonly subject: string;
  readonly why: ShownTrouble | 'invalid' | null;
  readonly undo: UndoStep | null;
  /** What was logged, to have a look at it. */
  readonly record: LoggedRef | null;
  /** What follows from a mail that was sent. */
  readonly next: OfferedStep | null;
  readonly fresh: boolean;
}

export interface ShownSuggestions {
  /** Of the mail as a person sees it (./thread-identity). */
  readonly thread: string;
  /** Key of the reading that was searched. */
  readonly readingKey: string;
  readonly items: readonly OfferedSuggestion[];
}

export interface SidebarState {
  readonly link: 'frame' | 'panel' | null;
  readonly reading: PageReading | null;
  readonly view: SidebarView;
  /** Key of the reading that `view` answers. */
  readonly readingKey: string | null;
  /** The answer for a new thread is late: the old one must not be seen any longer. */
  readonly waiting: 'no' | 'late' | 'too-late';
  readonly screen: Screen;
  /** Null while they are not known: they are looked for after the view was painted. */
  readonly suggestions: ShownSuggestions | null;
  /** The letters that are being written on this page, and those of which nobody knows whether they were sent. */
  readonly letters: readonly Letter[];
  /** What the guard says of the open ones, by the letter's id. */
  readonly guardNotes: Readonly<Record<string, readonly DraftFinding[]>>;
  /** Forms of new records that were left half filled; looked for after the view was painted. */
  readonly keptForms: readonly KeptForm[];
  /** Keys of the drafts of replies in which typed words wait; the one of the view is looked for after it was painted. */
  readonly keptReplies: readonly string[];
  readonly notice: Notice | null;
  readonly outdated: boolean;
  readonly placement: 'docked' | 'over';
  readonly layout: SidebarLayout;
  /** Null until they are loaded. */
  readonly preferences: Preferences | null;
  /** Calendar day in the user's zone. */
  readonly today: string;
}
