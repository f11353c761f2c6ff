import type { Client } from '@/lib/domain/client';
import type { MissReason } from '@/lib/domain/commitment';
import type { Contact } from '@/lib/domain/contact';
import type { Engagement } from '@/lib/domain/engagement';
import type { RecordKind } from '@/lib/domain/record-kind';
import type { Settings } from '@/lib/domain/settings';

/** The bookkeeping fields, which storage fills in. */
type Bookkeeping = 'createdAt' | 'updatedAt' | 'counter' | 'deviceId' | 'deletedAt' | 'version';

/** A record as a form hands it over: id made by the form, and the version it saw (0 = new). */
export type Draft<R extends { id: string }> = Omit<R, Bookkeeping> & { readonly expectedVersion: number };

export type Settlement =
  | { readonly state: 'kept'; readonly on: string; readonly missReason: MissReason | null }
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
  /** Takes back the last write of a record, as a new write: the state before it comes back and the history keeps both. */
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
  /** Counts which fallbacks matched, per day; for the page "What Kept could read". */
  recordHealth(command: {
    readonly day: string;
    readonly provider: string;
    readonly parts: readonly string[];
  }): Promise<void>;
}
