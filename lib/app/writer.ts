import type { ChangeRequest, ChangeRequestState } from '@/lib/domain/change-request';
import type { Client } from '@/lib/domain/client';
import type { Commitment, MissReason, Renegotiation } from '@/lib/domain/commitment';
import type { Contact } from '@/lib/domain/contact';
import type { Engagement } from '@/lib/domain/engagement';
import type { Evidence } from '@/lib/domain/evidence';
import type { Issue, IssueState } from '@/lib/domain/issue';
import type { Milestone } from '@/lib/domain/milestone';
import type { RecordKind } from '@/lib/domain/record-kind';
import type { RemovableKind } from '@/lib/domain/removable-kind';
import type { Requirement } from '@/lib/domain/requirement';
import type { Risk } from '@/lib/domain/risk';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { Settings } from '@/lib/domain/settings';
import type { Template } from '@/lib/domain/template';
import type { Touchpoint } from '@/lib/domain/touchpoint';

/** The bookkeeping fields, which storage fills in. */
type Bookkeeping = 'createdAt' | 'updatedAt' | 'counter' | 'deviceId' | 'deletedAt' | 'version';

/** A record as a form hands it over: id made by the form, and the version it saw (0 = new). */
export type Draft<R extends { id: string }> = Omit<R, Bookkeeping> & { readonly expectedVersion: number };

/** What a form enters of a commitment; its state, its moves and its end have commands of their own. */
export type CommitmentEntry = Omit<
  Draft<Commitment>,
  'state' | 'settledOn' | 'missReason' | 'renegotiations' | 'keptEvidence'
>;

/** What a form enters of a change request. `state` counts for a new one only, on its `requestedOn`. */
export type ChangeEntry = Omit<Draft<ChangeRequest>, 'stateSince' | 'deferredUntil' | 'decisionEvidence'>;

/** What a form enters of an issue; a new one is `recorded` on its `raisedOn`. */
export type IssueEntry = Omit<Draft<Issue>, 'state' | 'stateSince'>;

/** A write of one record as it was seen. */
interface Step {
  readonly commandId: string;
  readonly id: string;
  readonly expectedVersion: number;
}

export type Settlement =
  | {
      readonly state: 'kept';
      readonly on: string;
      readonly missReason: MissReason | null;
      /** The mail that delivered it. */
      readonly evidence?: Evidence | null | undefined;
    }
  | { readonly state: 'missed'; readonly on: string; readonly missReason: MissReason }
  | { readonly state: 'withdrawn'; readonly on: string };

/** `conflict`: the record was changed meanwhile; `current` is the version that stands. */
export type WriteResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'conflict' | 'gone'; readonly current: number | null };

/**
 * All writes of the sidebar. Each carries a `commandId` made by the caller: sent twice, it is done once and answers the same.
 * "ok" is said after the transaction completed. Errors: `StorageError`; `ValidationError` for a value the schemas refuse.
 */
export interface Writer {
  /** Saves a client with its contacts and engagements in one transaction; contacts and engagements left out stay as they are. */
  saveClient(command: {
    readonly commandId: string;
    readonly client: Draft<Client>;
    readonly contacts: readonly Draft<Contact>[];
    readonly removedContacts: readonly { readonly id: string; readonly expectedVersion: number }[];
    readonly engagements: readonly Draft<Engagement>[];
  }): Promise<WriteResult>;
  settleCommitment(command: {
    readonly commandId: string;
    readonly id: string;
    readonly expectedVersion: number;
    readonly settlement: Settlement;
  }): Promise<WriteResult>;
  /**
   * Logs a commitment, or edits one: a due day changed here corrects a slip, and is no move. Refused fields: `clientId` or
   * `engagementId` `gone` (deleted meanwhile); `blockedBy.N`, of those for which it did not wait yet, `gone` (or another
   * client's), `not-theirs`, or `not-ours` when the commitment itself is theirs.
   */
  saveCommitment(command: { readonly commandId: string; readonly commitment: CommitmentEntry }): Promise<WriteResult>;
  /** Moves the due day. Refused field `move`: `not-open`, `same-day`, `too-often`. */
  renegotiateCommitment(
    command: Step & { readonly move: Pick<Renegotiation, 'to' | 'on' | 'reason' | 'toldBefore'> },
  ): Promise<WriteResult>;
  /** Refused field `state`: `not-settled`. */
  reopenCommitment(command: Step): Promise<WriteResult>;
  /**
   * Logs or edits a change request. Refused fields: `clientId` or `engagementId` `gone`; `state` `day-missing` for a new one
   * that is `deferred`.
   */
  saveChangeRequest(command: { readonly commandId: string; readonly change: ChangeEntry }): Promise<WriteResult>;
  /** Moves a change on. Refused field `step`: `not-allowed`, `day-missing`, `day-not-allowed`, `evidence-not-allowed`. */
  advanceChangeRequest(
    command: Step & {
      readonly step: {
        readonly state: ChangeRequestState;
        readonly on: string;
        /** Only for `deferred`. */
        readonly until: string | null;
        /** The client's own reply, for a decision or a withdrawal. A decision without one has none, whatever was there. */
        readonly evidence: Evidence | null;
      };
    },
  ): Promise<WriteResult>;
  /** Logs or edits an answer. Refused fields: `clientId` or `engagementId` `gone`; `value` `out-of-scale`. */
  saveSatisfaction(command: {
    readonly commandId: string;
    readonly response: Draft<SatisfactionResponse>;
  }): Promise<WriteResult>;
  /** Logs or edits an issue. Refused fields: `clientId` or `engagementId` `gone`. */
  saveIssue(command: { readonly commandId: string; readonly issue: IssueEntry }): Promise<WriteResult>;
  /** Moves an issue on. Refused field `step`: `not-allowed`. */
  advanceIssue(
    command: Step & { readonly step: { readonly state: IssueState; readonly on: string } },
  ): Promise<WriteResult>;
  /**
   * Writes a template. One with the id of a shipped one stands in its place until it is removed.
   */
  saveTemplate(command: { readonly commandId: string; readonly template: Draft<Template> }): Promise<WriteResult>;
  /** Refused fields of this and the next three: `clientId` or `engagementId` `gone`; `baseline` `fixed` when it is another one. */
  saveMilestone(command: { readonly commandId: string; readonly milestone: Draft<Milestone> }): Promise<WriteResult>;
  saveRisk(command: { readonly commandId: string; readonly risk: Draft<Risk> }): Promise<WriteResult>;
  saveRequirement(command: {
    readonly commandId: string;
    readonly requirement: Draft<Requirement>;
  }): Promise<WriteResult>;
  saveTouchpoint(command: { readonly commandId: string; readonly touchpoint: Draft<Touchpoint> }): Promise<WriteResult>;
  /** Deletes one record; `undo` brings it back. */
  removeRecord(command: Step & { readonly kind: RemovableKind }): Promise<WriteResult>;
  /**
   * Takes back the last write of a record, as a new write: the state before it comes back and the history keeps both.
   * `conflict` also when a client would go for which something was logged since, or when a promise for which this one would
   * wait again is no longer theirs; `gone` also when its client was removed.
   */
  undo(command: {
    readonly commandId: string;
    readonly kind: RecordKind;
    readonly id: string;
    readonly expectedVersion: number;
  }): Promise<WriteResult>;
  /** Remembers the client picked by hand for a thread; null forgets it. */
  linkThread(command: {
    readonly commandId: string;
    readonly threadKey: string;
    readonly clientId: string | null;
  }): Promise<WriteResult>;
  /** Remembers that a sentence was not wanted in a message; twice for one wording, in two messages, stops it. */
  dismissSuggestion(command: {
    readonly commandId: string;
    /** Keys by lib/domain/wording-key and lib/matching/message-key. */
    readonly wording: string;
    readonly message: string;
    /** The sentence, for a person to recognise it by; cut by the store. */
    readonly sample: string;
    readonly expectedVersion: number;
  }): Promise<WriteResult>;
  /** Forgets dismissed wordings, all or none; the version is that of the first. */
  offerAgain(command: {
    readonly commandId: string;
    readonly wordings: readonly { readonly id: string; readonly expectedVersion: number }[];
  }): Promise<WriteResult>;
  saveSettings(command: { readonly commandId: string; readonly settings: Draft<Settings> }): Promise<WriteResult>;
  /** Keeps a text while it is being typed; an empty text forgets it. Last writer wins. */
  saveDraft(command: { readonly key: string; readonly text: string }): Promise<void>;
  /** Lets a kept text count as touched now, whatever it says (lib/app/forget-old-drafts); false where none is kept. */
  touchDraft(key: string): Promise<boolean>;
  /** Counts which fallbacks matched, per day; for the page "What Kept could read". */
  recordHealth(command: {
    readonly day: string;
    readonly provider: string;
    readonly parts: readonly string[];
  }): Promise<void>;
}
