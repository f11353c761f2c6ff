import { type EvidenceSource, mailEvidence, pageEvidence } from '@/lib/app/evidence-of';
import { messageOfWords } from '@/lib/app/prefill-message';
import type { SidebarView } from '@/lib/app/sidebar-view';
import type { Settings } from '@/lib/domain/settings';
import type { Message, PageReading } from '@/lib/domain/thread';
import { threadKey } from '@/lib/matching/thread-key';
import { type LogClient, type LogDraft, logDraftKey, parseLogDraft } from './log-draft';
import type { LogStart } from './log-start';

/** What the rules need to know of the user; the defaults before anything was saved. */
export type KnownSettings = Pick<Settings, 'ownAddresses' | 'ownDomains' | 'weekend' | 'holidays' | 'makeUpDays'>;

/** The place in which a form is opened, as it was at that moment: another mail that is opened beside it changes nothing. */
export interface LogPlace {
  readonly start: LogStart;
  /** Null where no mail page is beside the form. */
  readonly reading: PageReading | null;
  readonly view: SidebarView | null;
  readonly today: string;
  /** The form whose kind was changed: its words and its client stay. */
  readonly from?: LogOpening;
}

/** All that a form of a new record begins with, whatever its kind. */
export interface LogOpening {
  readonly start: LogStart;
  readonly draftKey: string;
  readonly draft: LogDraft | null;
  readonly thread: string | null;
  readonly reading: PageReading | null;
  readonly message: Message | null;
  readonly source: EvidenceSource | null;
  readonly client: LogClient;
  /** Domains of the clients that are shown with the mail. */
  readonly clientDomains: readonly string[];
  readonly settings: KnownSettings;
}

const nobody: LogClient = { id: null, name: '', engagementId: null };

/** The client that a view shows, with its newest open engagement; nobody where it shows none. */
export function clientOfView(view: SidebarView | null): LogClient {
  if (view?.kind !== 'client') return nobody;
  const { rows, engagement } = view.shown;
  return { id: rows.client.id, name: rows.client.name, engagementId: engagement?.id ?? null };
}

/** Key of the thread that is open; null without one. */
export const threadOf = (reading: PageReading | null): string | null =>
  reading?.status === 'thread' ? threadKey(reading) : null;

export const draftKeyAt = ({ start, reading, from }: Pick<LogPlace, 'start' | 'reading' | 'from'>): string =>
  logDraftKey(start, from ? from.thread : threadOf(reading));

function sourceOf({ start, today }: LogPlace, reading: PageReading | null, message: Message | null) {
  if (start.page !== null) return pageEvidence(start.page, start.quote, today);
  return reading === null ? null : mailEvidence(reading, message, start.quote);
}

/** Opens the form of a new record at its place, with what was kept of it. */
export function openLog(place: LogPlace, settings: KnownSettings, kept: string | null): LogOpening {
  const { start, view, from } = place;
  const kind = { start, draftKey: draftKeyAt(place), draft: parseLogDraft(kept), settings };
  if (from) return { ...from, ...kind };
  if (start.draft !== undefined && kind.draft?.thread !== threadOf(place.reading)) return openElsewhere(kind);
  const reading = place.reading?.status === 'thread' ? place.reading : null;
  const message = messageOfWords(start, reading);
  const shown = view?.kind === 'client' ? [view.shown.rows.client, ...view.others] : [];
  return {
    ...kind,
    thread: threadOf(reading),
    reading,
    message,
    source: sourceOf(place, reading, message),
    client: clientOfView(view),
    clientDomains: shown.flatMap(({ domains }) => domains),
  };
}

/** A kept form that goes on beside another mail than its own: nothing of that mail is its source. */
const openElsewhere = (kind: Pick<LogOpening, 'start' | 'draftKey' | 'draft' | 'settings'>): LogOpening => ({
  ...kind,
  thread: kind.draft?.thread ?? null,
  reading: null,
  message: null,
  source: kind.draft?.source ?? null,
  client: kind.draft?.client ?? nobody,
  clientDomains: [],
});
