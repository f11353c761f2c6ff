import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Client } from '@/lib/domain/client';
import type { Commitment, Direction } from '@/lib/domain/commitment';
import type { Contact } from '@/lib/domain/contact';
import type { Dismissal } from '@/lib/domain/dismissal';
import type { Engagement } from '@/lib/domain/engagement';
import type { Issue } from '@/lib/domain/issue';
import type { LoggedKind, LoggedRecord } from '@/lib/domain/logged-kind';
import type { Milestone } from '@/lib/domain/milestone';
import type { Requirement } from '@/lib/domain/requirement';
import type { Risk } from '@/lib/domain/risk';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { Settings } from '@/lib/domain/settings';
import type { Template } from '@/lib/domain/template';
import type { ThreadLink } from '@/lib/domain/thread-link';
import type { Touchpoint } from '@/lib/domain/touchpoint';

/** Rows behind the sidebar of one client. Lists are cut at a limit; totals are of all. */
export interface ClientRows {
  readonly client: Client;
  /** At most 50. */
  readonly contacts: readonly Contact[];
  /** Not closed, newest start first; at most 20. */
  readonly engagements: readonly Engagement[];
  /** Open, earliest due day first, those without a day last. */
  readonly ours: { readonly items: readonly Commitment[]; readonly total: number };
  readonly theirs: { readonly items: readonly Commitment[]; readonly total: number };
  /** Ours, whatever their state, with a due day in the window, or one left behind too late: what the kept rate counts. */
  readonly window: readonly Commitment[];
  /** Pending: not yet decided, or decided and not yet implemented; longest in its state first. */
  readonly changes: { readonly items: readonly ChangeRequest[]; readonly total: number };
  /** Not yet fed back to the client, oldest first. */
  readonly issues: { readonly items: readonly Issue[]; readonly total: number };
  /** Newest first, at most 12. */
  readonly satisfaction: readonly SatisfactionResponse[];
  /** The newest of all types. */
  readonly lastTouchpoint: Touchpoint | null;
}

/** One write in the life of a record. `record` is what the write made of it; a tombstone has `deletedAt`. */
export interface HistoryEntry {
  readonly version: number;
  readonly action: 'save' | 'settle' | 'move' | 'reopen' | 'advance' | 'link' | 'remove' | 'undo' | 'dismiss';
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Whether this machine wrote it, or another one whose backup was taken in. */
  readonly here: boolean;
  readonly record: LoggedRecord['record'];
}

/** A commitment with its client's name, where several clients come together. */
export interface DueCommitment {
  readonly commitment: Commitment;
  readonly clientName: string;
}

/** What is planned with a client. Lists are cut at 500. */
export interface ClientPlan {
  /** By the day that was first agreed; reached ones too. */
  readonly milestones: readonly Milestone[];
  /** Open, highest first. */
  readonly risks: readonly Risk[];
  /** Not withdrawn, unconfirmed first. */
  readonly requirements: readonly Requirement[];
}

/** All that a reply to one client may be made of. Lists are cut at 500. */
export interface ReplyFacts extends ClientPlan {
  readonly client: Client;
  readonly contacts: readonly Contact[];
  /** Not closed, newest start first. */
  readonly engagements: readonly Engagement[];
  /** Open, earliest due day first, those without a day last. */
  readonly ours: readonly Commitment[];
  readonly theirs: readonly Commitment[];
  /** Of both directions, settled on or after the day that was asked for, newest first. */
  readonly settled: readonly Commitment[];
  /** Pending, longest in its state first. */
  readonly changes: readonly ChangeRequest[];
  /** Not yet fed back, oldest first. */
  readonly issues: readonly Issue[];
  /** The newest 100 of all types, newest first. */
  readonly touchpoints: readonly Touchpoint[];
  /** The day of the newest answer about satisfaction. */
  readonly lastAnswerOn: CalendarDay | null;
  readonly settings: Settings | null;
}

/** A template as it once was. */
export interface TemplateVersion {
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly template: Template;
}

export interface People {
  readonly contacts: readonly Contact[];
  /** Clients found by domain, and the clients of `contacts`. */
  readonly clients: readonly Client[];
  readonly link: ThreadLink | null;
  readonly settings: Settings | null;
}

/**
 * Reads for the screens. Every answer survives structured clone and JSON, so that the same reader works over messages.
 * Each method is one read transaction by index: none grows with the number of clients or commitments.
 * Errors: `StorageError` (lib/domain/storage-error).
 */
export interface Reader {
  /** Living contacts with one of the addresses (lower case), living clients with one of the registrable domains. */
  findPeople(query: {
    readonly addresses: readonly string[];
    readonly domains: readonly string[];
    readonly threadKey: string | null;
  }): Promise<People>;
  /** Living clients with a domain that shares one of the look-alike keys (lib/matching/lookalike-keys). At most 50. */
  findLookalikes(keys: readonly string[]): Promise<readonly Client[]>;
  clientRows(query: {
    readonly clientId: string;
    /** First and last day of the kept window, both included. */
    readonly windowFrom: string;
    readonly windowTo: string;
    /** How many open commitments of each direction, and changes, to return. */
    readonly limit: number;
  }): Promise<ClientRows | null>;
  /** Further open commitments of one direction, after the first `offset`. */
  moreCommitments(query: {
    readonly clientId: string;
    readonly direction: Direction;
    readonly offset: number;
    readonly limit: number;
  }): Promise<readonly Commitment[]>;
  /** Living clients whose name starts with `prefix` (any case), by name; for picking by hand. */
  listClients(query: {
    readonly prefix: string;
    readonly limit: number;
    readonly offset: number;
  }): Promise<readonly Client[]>;
  /** One client with all that its form edits. */
  clientFile(clientId: string): Promise<{ client: Client; contacts: Contact[]; engagements: Engagement[] } | null>;
  /** What is remembered of these wordings (keys by lib/domain/wording-key); those never dismissed are left out. */
  findDismissals(wordings: readonly string[]): Promise<readonly Dismissal[]>;
  /**
   * A record with its history, oldest write first, of its newest 500 versions; deleted ones too. Null when there never was one.
   * A write whose outcome is not on record, as a backup with gaps in its history leaves it, is no part of it. `earliest` is what
   * the oldest of these writes found, where there was anything.
   */
  recordFile(query: {
    readonly kind: LoggedKind;
    readonly id: string;
  }): Promise<
    (LoggedRecord & { readonly history: readonly HistoryEntry[]; readonly earliest?: LoggedRecord['record'] }) | null
  >;
  /** Living commitments with these ids, in any state; for what another one waits for. */
  findCommitments(ids: readonly string[]): Promise<readonly Commitment[]>;
  /** Kept, missed and withdrawn ones of a client, the last settled first. */
  settledCommitments(query: { readonly clientId: string; readonly limit: number }): Promise<readonly Commitment[]>;
  /** Living records whose evidence has one of these quotes (SHA-256 in hex); at most 20 of each kind and quote. */
  findLogged(quotes: readonly string[]): Promise<readonly LoggedRecord[]>;
  /** Open commitments of a client, of both directions, that are due on one day (null = without a day); at most 50 of each. */
  commitmentsOn(query: { readonly clientId: string; readonly dueDay: string | null }): Promise<readonly Commitment[]>;
  /**
   * How many open promises of ours, over all clients, are due on each day from the first to the last, of the first 80 days if
   * they are more; days with none are left out.
   */
  dueCounts(query: { readonly from: string; readonly to: string }): Promise<Readonly<Record<string, number>>>;
  /** Open commitments of one direction over all clients, due from one day (null = from the beginning) to another, earliest first. */
  dueCommitments(query: {
    readonly direction: Direction;
    readonly from: string | null;
    readonly to: string;
    readonly limit: number;
  }): Promise<{ readonly items: readonly DueCommitment[]; readonly total: number }>;
  /** Null when the client is gone. `settledFrom`: the first day of what was settled lately. */
  replyFacts(query: { readonly clientId: string; readonly settledFrom: string }): Promise<ReplyFacts | null>;
  /** Nothing in it for a client that is gone. */
  clientPlan(clientId: string): Promise<ClientPlan>;
  /** The user's templates, living ones, in no order; shipped ones that they never touched are in the code. */
  listTemplates(query: { readonly limit: number }): Promise<readonly Template[]>;
  /** A template with its earlier versions, the newest of them first; a removed one too. Null when there never was one. */
  templateFile(
    id: string,
  ): Promise<{ readonly template: Template; readonly versions: readonly TemplateVersion[] } | null>;
  /** The touchpoint in which a survey was sent, by its token. */
  findSurvey(token: string): Promise<Touchpoint | null>;
  /** A text kept while it was being typed, or null. */
  loadDraft(key: string): Promise<string | null>;
  /** The texts kept under keys that begin so, by key; at most 200. */
  listDrafts(prefix: string): Promise<readonly { readonly key: string; readonly text: string }[]>;
}
