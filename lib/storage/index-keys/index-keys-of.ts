import type { RecordKind } from '@/lib/domain/record-kind';

interface KeysByKind {
  /** `domain` and `lookalike` have one entry per value; `name` is folded. */
  client: { domain: string[]; lookalike: string[]; name: string };
  /** client: [clientId, folded name] */
  contact: { address: string[]; client: [string, string] };
  /** client: [clientId, 0 = open or 1 = closed, newest start first] */
  engagement: { client: [string, number, number] };
  /**
   * open: [clientId, direction, due day]; oursDue: [clientId, day] for each day the kept rate may count; due: [direction, day]
   * of an open one; settled: [clientId, newest day first]; quote: SHA-256 of the quote
   */
  commitment: {
    open?: [string, string, string];
    oursDue?: [string, string][];
    due?: [string, string];
    settled?: [string, number];
    quote?: string;
  };
  /** pending: [clientId, day its state began] */
  changeRequest: { pending?: [string, string]; quote?: string };
  /** newest: [clientId, newest day first] */
  satisfaction: { newest: [string, number]; quote?: string };
  /** survey: its token */
  touchpoint: { newest: [string, number]; survey?: string };
  threadLink: never;
  settings: never;
  /** updated: the moment of the last dismissal, ISO 8601 in UTC */
  dismissal: { updated: string };
  /** open: [clientId, day its state began] */
  issue: { open?: [string, string]; quote?: string };
  /** client: [clientId, day that was first agreed] */
  milestone: { client: [string, string] };
  /** client: [clientId, highest first]; only open ones */
  risk: { client: [string, number] } | undefined;
  /** client: [clientId, 0 = not confirmed or 1 = confirmed]; none that was withdrawn */
  requirement: { client: [string, number] } | undefined;
  template: never;
}

/** What the indexes of one kind sort by. Rows with equal keys follow each other by id. */
export type IndexKeysOf<K extends RecordKind> = KeysByKind[K];
