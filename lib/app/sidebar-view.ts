import type { Client } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';
import type { Engagement } from '@/lib/domain/engagement';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { StorageErrorKind } from '@/lib/domain/storage-error';
import type { Person } from '@/lib/domain/thread';
import type { ClientRows } from './reader';

/** Something about the people of a thread that a reader must know before trusting it. */
export type Warning =
  | { readonly kind: 'mixed-clients'; readonly names: readonly string[] }
  | {
      readonly kind: 'lookalike';
      readonly address: string;
      /** The domain in full, in its ASCII form. */
      readonly domain: string;
      readonly clientName: string;
      readonly clientDomain: string;
      readonly reason: 'homograph' | 'one-letter' | 'other-ending';
    }
  /** The display name holds an address that is not the sender's. */
  | { readonly kind: 'deceptive-name'; readonly name: string; readonly address: string };

/** What was found about one client, with the figures of the header already counted. */
export interface ClientContext {
  readonly rows: ClientRows;
  /** How the thread led here; `picked` = by hand. */
  readonly matchedBy: 'address' | 'domain' | 'picked';
  /** The contact who wrote, else the first contact of this client on the thread. */
  readonly contact: Contact | null;
  /** The newest that is not closed. */
  readonly engagement: Engagement | null;
  readonly kept: { readonly kept: number; readonly due: number; readonly renegotiated: number };
  readonly satisfaction: {
    readonly last: SatisfactionResponse;
    readonly previous: SatisfactionResponse | null;
    /** Compared with the previous answer on the same metric and scale; null when there is none. */
    readonly trend: 'up' | 'down' | 'same' | null;
    /** Values on that metric and scale, oldest first, for the line. */
    readonly values: readonly number[];
  } | null;
  /** Null when there never was a touchpoint. */
  readonly daysSinceUpdate: number | null;
  /** From the client's cadence; null when none is agreed. */
  readonly updateEveryDays: number | null;
  readonly updateOverdue: boolean;
}

/** Somebody of the thread who is nobody's contact, prefilled for a new client. */
export interface UnknownPerson {
  readonly person: Person;
  /** Registrable domain in ASCII; null for free-mail, or when the page shows no address. */
  readonly domain: string | null;
}

/** What the sidebar shows: exactly one of these, never nothing. */
export type SidebarView =
  | { readonly kind: 'starting' }
  /** No page is linked (side panel over another site). */
  | { readonly kind: 'no-mail-page' }
  /** A mail list, or a composer alone. */
  | { readonly kind: 'no-thread' }
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'trouble'; readonly error: StorageErrorKind }
  | { readonly kind: 'colleagues'; readonly threadKey: string | null; readonly people: readonly Person[] }
  | {
      readonly kind: 'unknown';
      readonly threadKey: string | null;
      /** The sender first. */
      readonly people: readonly UnknownPerson[];
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: 'client';
      readonly threadKey: string | null;
      readonly shown: ClientContext;
      /** The other clients of the thread; the sender's is first overall. */
      readonly others: readonly Client[];
      readonly warnings: readonly Warning[];
    };
